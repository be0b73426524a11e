-- dialect: snowflake
select id from t qualify row_number() over (partition by id order by day desc) = 1
