-- dialect: bigquery
with a as (select x from sales.orders o), b (k) as (select 1) select extract(day from d), trim(both ' ' from y) ??? from a, `p.ds.t` as t2, my-proj.ds.u join unnest(z) on k is distinct from l cross join f(x) left join b using (id)
