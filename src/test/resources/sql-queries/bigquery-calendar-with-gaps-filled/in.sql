-- dialect: bigquery
select
  day,
  s.store_id,
  coalesce(v.visits, 0) as visits,
  sum(coalesce(v.visits, 0)) over (partition by s.store_id order by day rows between 6 preceding and current row) as visits_7d
from unnest(generate_date_array(date '2023-01-01', current_date())) as day
cross join (select distinct store_id from ops.stores) s
left join ops.visits v on v.store_id = s.store_id and v.visit_date = day
