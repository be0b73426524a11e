-- table: orders(id)
with wrong as (select totl, id from orders)
select w.totl as one, w.totl + w.id as part, o.sum_x as qualified, n.*
from wrong w, orders o, unnest(o.nothing) n
where w.totl > 1
