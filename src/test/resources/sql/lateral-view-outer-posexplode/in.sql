-- dialect: databricks
select o.id, item.sku, place from orders o lateral view outer posexplode(o.items) exploded as place, item
