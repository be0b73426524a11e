-- dialect: databricks
select attributes['color'] as color, payload:customer.id::int as id, o.address.city from orders o
