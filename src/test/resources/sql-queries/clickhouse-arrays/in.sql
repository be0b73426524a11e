-- dialect: clickhouse
select user_id, arrayJoin(tags) as tag, arrayFilter(x -> x > 10 and x < limit_value, values) as big, groupArray(10)(page) as pages, countIf(kind = 'view') as views, uniqExact(session) as sessions, toStartOfWeek(at) as week
from web.hits final prewhere dt >= today() - 30 group by user_id, tag, week
