-- dialect: snowflake
with base as (select a as "Mixed", b as plain from t) select "Mixed", PLAIN, "PLAIN" from base
