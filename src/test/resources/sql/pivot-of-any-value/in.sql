-- dialect: snowflake
select region, "'jan'" from sales pivot (sum(amount) for month in (any order by month))
