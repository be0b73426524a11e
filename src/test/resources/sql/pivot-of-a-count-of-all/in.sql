-- dialect: databricks
-- table: sales(region, month)
select region, jan from sales pivot (count(*) for month in ('jan' as jan, 'feb' as feb))
