-- dialect: mysql
select a.* from app.logins a inner join (select user_id, max(id) as id from app.logins group by user_id) b on a.id = b.id and a.user_id = b.user_id # newest
