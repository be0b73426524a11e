-- dialect: databricks
with d as (select * from `main`.`silver`.`devices` where is_active)
select d.device_id, r.* except (device_id, _rescued_data), r.reading - lag(r.reading) over (partition by r.device_id order by r.at) as delta
from d inner join main.silver.readings r on r.device_id = d.device_id
