-- dialect: databricks
select o.id, c.name, item.sku, tag from orders o join customers c on c.id = o.customer_id lateral view explode(o.items) i as item lateral view outer explode(item.tags) as tag where item.sku > 1
