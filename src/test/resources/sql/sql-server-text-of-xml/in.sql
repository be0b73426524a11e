-- dialect: sql_server
select o.id, stuff((select ', ' + i.sku from items i where i.order_id = o.id for xml path('')), 1, 2, '') as skus from orders o option (recompile)
