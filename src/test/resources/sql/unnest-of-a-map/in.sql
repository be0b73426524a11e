-- dialect: trino
select m.k, m.v from orders o cross join unnest(o.attributes) as m (k, v)
