-- dialect: mysql
select o.id, @n := if(@c = o.customer_id, @n + 1, 1) as n, @c := o.customer_id as c, group_concat(distinct o.sku order by o.sku separator ', ') as skus from shop.orders o force index (by_customer), (select @n := 0, @c := null) v limit 5, 10
