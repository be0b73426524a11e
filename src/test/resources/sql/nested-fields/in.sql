-- dialect: bigquery
select o.customer.address.city, items[offset(0)].sku as first_sku from sales.orders o
