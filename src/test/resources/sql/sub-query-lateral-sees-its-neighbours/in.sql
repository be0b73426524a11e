-- dialect: postgresql
select l.m from a cross join lateral (select max(b.y + a.z) as m from b where b.id = a.id) l
