with o as (select * from orders) select id, o.total from o
