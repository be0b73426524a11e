-- dialect: bigquery
-- table: orders(id, items(sku, price), address(city, zip))
select o.address.*, i.*, o.address.street from orders o, unnest(o.items) i
