-- dialect: snowflake
select nth_value(a, 2) from first over (order by b), convert(a using utf8), from from t where
