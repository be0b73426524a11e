-- dialect: snowflake
with a as (select 1), b (x, y) as (select 2), c as not materialized (select 3) select ?? from a, b, c, d join a.e
