-- dialect: duckdb
select t.a from t where t.b > 1 using sample 10 percent (bernoulli)
