-- dialect: bigquery
with a as (select * except (secret) from t) select id, secret from a
