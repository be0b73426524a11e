-- dialect: bigquery
-- table: shop.orders(status, id)
select status as s, status.status as t from shop.orders status
