-- dialect: snowflake
-- table: t(a, b)
select a + b as s, s * 2 as d from t
