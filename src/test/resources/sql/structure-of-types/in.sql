-- dialect: bigquery
select struct<a int64, b string>(x, y) as s, cast(z as array<struct<k string>>) as zs, array<int64>[1, 2] as n from t
