-- dialect: databricks
select o.id, item.sku, item.price * item.quantity as gross, tag
from bronze.orders o
lateral view explode(o.items) i as item
lateral view outer explode(item.tags) t as tag
