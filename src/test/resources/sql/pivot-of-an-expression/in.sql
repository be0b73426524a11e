-- dialect: databricks
-- table: sales(region, month, net, tax)
select * from sales pivot (sum(net + tax) as gross for month in ('jan' as jan))
