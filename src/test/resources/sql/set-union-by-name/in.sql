-- dialect: duckdb
select a, b from t union all by name select b, a from u
