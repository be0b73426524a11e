-- dialect: snowflake
-- table: sales(region, month, amount, kind, cost)
select * from sales pivot (sum(amount) for month in ('jan', 'feb')) pivot (max(cost) for kind in ('x')) as p
