-- dialect: snowflake
select b as a, a as c from t
