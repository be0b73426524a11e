-- dialect: sql_server
select o.id, c.name from sales..orders o join srv.crm.dbo.customers c on c.id = o.customer_id
