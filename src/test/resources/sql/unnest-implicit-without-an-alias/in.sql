-- dialect: bigquery
select items.sku, price from orders, orders.items
