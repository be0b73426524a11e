-- dialect: databricks
select t.a, t.b, sum(t.c) as c from t group by distinct t.a, cube (t.b), grouping sets ((t.a), (t.b)) having sum(t.c) > 0
