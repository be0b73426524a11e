with orders as (select id as n from raw) select o.n, r.id from orders o join sales.orders r on o.n = r.id
