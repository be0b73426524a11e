-- dialect: bigquery
-- table: sales(region, month, amount, cost)
select * from sales pivot (sum(amount) as total, max(cost) as top for month in ('jan', 'feb')) as p
