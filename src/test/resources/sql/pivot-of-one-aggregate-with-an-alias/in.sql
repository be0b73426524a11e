-- dialect: bigquery
-- table: sales(region, month, amount)
select * from sales pivot (sum(amount) as total for month in ('jan', 'feb' as february))
