-- dialect: bigquery
select array_agg(distinct name ignore nulls order by day) as names from t
