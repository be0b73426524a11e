-- dialect: snowflake
-- table: sales(region, month, amount)
select p.region, p.jan, p.feb from sales pivot (sum(amount) for month in ('jan', 'feb')) as p (region, jan, feb)
