-- dialect: bigquery
select ?? from unnest(x.items) i, (select a from t1) q, table_function(1), t2 join lateral (select b from t3)
