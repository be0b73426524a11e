-- dialect: databricks
select o.id, o.total from orders o distribute by o.id sort by o.total
