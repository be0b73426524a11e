-- dialect: bigquery
select a.machine_id, a.started as at, count(distinct b.run_id) as parallel_runs
from ops.runs a
join ops.runs b
  on a.machine_id = b.machine_id
 and b.started < coalesce(a.ended, current_timestamp()) and coalesce(b.ended, current_timestamp()) > a.started
group by 1, 2
having count(*) > 1
