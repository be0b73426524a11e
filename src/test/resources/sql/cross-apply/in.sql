-- dialect: sql_server
select j.value, q.m from t cross apply openjson(t.payload) with (value int '$.v') as j outer apply (select max(u.x) as m from u where u.id = t.id) q
