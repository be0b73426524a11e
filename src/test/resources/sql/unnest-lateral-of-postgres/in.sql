-- dialect: postgresql
select t.tag, t.place from orders o cross join lateral unnest(o.tags) with ordinality as t(tag, place)
