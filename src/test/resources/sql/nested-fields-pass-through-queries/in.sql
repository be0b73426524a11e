-- dialect: bigquery
with o as (select customer as c from orders) select c.address.city as city from o
