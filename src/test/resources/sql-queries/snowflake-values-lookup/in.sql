-- dialect: snowflake
select o.id, s.label
from shop.orders o
left join (values (1, 'new'), (2, 'paid'), (3, 'sent')) as s (code, label) on s.code = o.status
