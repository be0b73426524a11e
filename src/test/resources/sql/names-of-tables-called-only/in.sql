-- dialect: snowflake
select o.a from only o join only as p on o.b = p.b
