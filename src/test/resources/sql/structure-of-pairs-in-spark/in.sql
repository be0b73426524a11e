-- dialect: databricks
select s.a, s.b from (select named_struct('a', t.x, 'b', t.y) as s from t)
