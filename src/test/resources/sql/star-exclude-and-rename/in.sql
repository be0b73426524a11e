-- dialect: snowflake
-- table: a(id, x, y)
select * exclude (y) rename (x as z) from a
