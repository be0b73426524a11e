-- dialect: sql_server
select o.id, j.[key], l.sku from orders o cross apply openjson(o.payload) j cross apply openjson(j.value, '$.lines') with (sku nvarchar(20) '$.sku') as l
