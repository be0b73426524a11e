-- dialect: mysql
select id, doc->>'$.user.name' as name, json_unquote(json_extract(doc, '$.plan')) as plan, j.sku, j.qty
from app.carts, json_table(doc, '$.items[*]' columns (sku varchar(20) path '$.sku', qty int path '$.qty')) as j
