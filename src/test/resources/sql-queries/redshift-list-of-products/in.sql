-- dialect: redshift
select o.order_id, listagg(distinct p.name, ' | ') within group (order by p.name) as products, sum(l.qty * l.price)::decimal(12,2) as total
from shop.orders o join shop.lines l on l.order_id = o.order_id join shop.products p using (product_id)
group by o.order_id
