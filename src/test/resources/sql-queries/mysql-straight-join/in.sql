-- dialect: mysql
select sql_no_cache straight_join a.x, b.y from db1.a a straight_join db2.b b on a.id = b.id
