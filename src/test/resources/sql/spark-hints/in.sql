-- dialect: databricks
select /*+ broadcast(c), repartition(8) */ o.id, c.name from orders o join customers c on c.id = o.customer_id
