-- dialect: trino
select i.item, i.place from orders o cross join unnest(o.items) with ordinality as i (item, place)
