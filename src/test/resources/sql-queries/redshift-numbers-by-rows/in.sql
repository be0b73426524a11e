-- dialect: redshift
with digits as (select 0 as d union all select 1 union all select 2 union all select 3),
numbers as (select a.d + 4 * b.d + 16 * c.d as n from digits a cross join digits b cross join digits c)
select n.n, split_part(t.tags, ',', n.n + 1) as tag, t.id
from numbers n join blog.posts t on n.n <= regexp_count(t.tags, ',')
