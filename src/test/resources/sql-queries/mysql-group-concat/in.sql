-- dialect: mysql
select o.id, group_concat(distinct concat(p.name, " x", l.qty) order by p.name separator '; ') as products, if(o.paid, "yes", "no") as paid, date_format(o.created, "%Y-%m") as month
from `shop`.`orders` o left join `shop`.`lines` l on l.order_id = o.id left join shop.products p on p.id = l.product_id group by o.id
