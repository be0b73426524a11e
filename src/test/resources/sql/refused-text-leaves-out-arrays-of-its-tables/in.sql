-- dialect: bigquery
select a, (select max(v) from t.more) from ds.t t, t.arr a join ds.u, u.arr join prod.x prod where a ::: b
