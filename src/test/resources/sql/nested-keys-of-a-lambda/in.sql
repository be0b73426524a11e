-- dialect: snowflake
select filter(arr, x -> x:v > 1) as a, filter(arr, x -> x:v.w::int > b) as b, reduce(arr, 0, (s, x) -> s + x:v:z) as c from t
