-- dialect: redshift
create temporary table first_orders as select customer_id, min(id) as order_id from shop.orders group by 1;
insert into first_orders select customer_id, order_id from legacy.first_orders;
select f.customer_id, o.total from first_orders f join shop.orders o on o.id = f.order_id
