-- dialect: bigquery
with s as (select region, month, amount from sales) select p.jan, r.name from s pivot (sum(amount) for month in ('jan')) p join regions r on r.id = p.region
