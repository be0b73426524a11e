-- dialect: snowflake
-- table: t(a, b)
select a as b, b as c from t
