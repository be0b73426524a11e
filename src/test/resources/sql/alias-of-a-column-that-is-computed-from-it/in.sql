-- dialect: databricks
select coalesce(a, z) as a, a + 1 as b, b * 2 as c from t
