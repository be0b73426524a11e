with orders as (select id from orders) select id from orders
