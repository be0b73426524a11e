-- dialect: sql_server
select o.id, o.doc.value('(/a/b)[1]', 'int') as b, n.item.value('@sku', 'varchar(9)') as sku, stuff((select ',' + t.name from tags t for xml path(''), type).value('.', 'varchar(max)'), 1, 1, '') as tags from orders o cross apply o.doc.nodes('/a/items') as n(item)
