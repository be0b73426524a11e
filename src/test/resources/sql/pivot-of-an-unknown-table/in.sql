-- dialect: bigquery
select region, jan from sales pivot (sum(amount) for month in ('jan'))
