-- dialect: bigquery
select count(id), max(day) from orders
