-- dialect: sql_server
select o.Id, j.Sku, j.Qty, o.Doc.value('(/a/b)[1]', 'int') as b, json_value(o.Payload, '$.user.id') as UserId
from dbo.Orders o cross apply openjson(o.Payload, '$.lines') with (Sku nvarchar(20) '$.sku', Qty int '$.qty') as j
