-- dialect: snowflake
-- table: sales(region, month, amount)
select p."'jan'", p.region from sales pivot (sum(amount) for month in ('jan', 'feb')) as p
