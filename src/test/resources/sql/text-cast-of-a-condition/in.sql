-- dialect: bigquery
select cast(coalesce(sum(x), 0) > 0 as int64) as flag from t
