-- dialect: databricks
select region, jan from (select region, month, amount from sales) pivot (sum(amount) for month in ('jan' as jan))
