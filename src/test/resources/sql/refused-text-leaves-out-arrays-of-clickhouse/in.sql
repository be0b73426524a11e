-- dialect: clickhouse
select a from t left array join arr, brr as b where a ::: b
