-- dialect: bigquery
with recursive a as (select x from b), b as (select t.x from t union all select x + 1 from b where x < 9) select x from a
