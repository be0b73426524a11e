-- dialect: snowflake
select date_part(month from t.at) as month, nth_value(t.x, 2) from last ignore nulls over (partition by t.y order by t.z) as second from t
