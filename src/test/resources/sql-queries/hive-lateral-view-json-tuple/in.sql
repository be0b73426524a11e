-- dialect: databricks
select t.id, j.a, j.b from logs t lateral view json_tuple(t.body, 'a', 'b') j as a, b where t.dt = '${hiveconf:day}'
