-- dialect: bigquery
select o.address.*, o.id from orders o
