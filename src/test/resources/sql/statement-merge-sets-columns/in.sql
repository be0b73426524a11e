-- dialect: snowflake
merge into target as t using (select id, name, score from source) s on t.id = s.id
when matched and s.score > 1 then update set t.name = s.name, points = t.points + s.score
when not matched then insert (id, name) values (s.id, upper(s.name))
