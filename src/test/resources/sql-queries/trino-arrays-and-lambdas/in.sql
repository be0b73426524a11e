-- dialect: trino
select user_id, array_agg(distinct page order by page) as pages, transform(array_sort(array_agg(ts)), t -> date_trunc('hour', t)) as hours, map_agg(k, v)['plan'] as plan, approx_distinct(session) as sessions, max_by(country, ts) as last_country
from hive.web.hits group by user_id
