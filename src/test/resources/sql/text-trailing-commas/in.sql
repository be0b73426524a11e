-- dialect: bigquery
with a as (select x, y, from t), select x, from a
