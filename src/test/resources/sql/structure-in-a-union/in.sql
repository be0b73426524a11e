-- dialect: bigquery
with u as (select struct(a.id as x, a.name as y) as s from a union all select struct(b.key as x, b.title as y) from b)
select s.x, s.y from u
