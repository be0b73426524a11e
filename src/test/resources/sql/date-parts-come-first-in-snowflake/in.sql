-- dialect: snowflake
select dateadd(day, 1, created) as next, datediff(hour, a, b) as d from t
