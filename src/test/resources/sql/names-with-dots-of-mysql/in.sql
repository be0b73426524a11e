-- dialect: mysql
select `orders.count`, `q`.`orders.id` from (select o.n as `orders.count`, o.id as 'orders.id' from orders o) q order by `orders.count`
