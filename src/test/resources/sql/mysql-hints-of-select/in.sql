-- dialect: mysql
select sql_no_cache straight_join a.x, b.y from a straight_join b on a.id = b.id
