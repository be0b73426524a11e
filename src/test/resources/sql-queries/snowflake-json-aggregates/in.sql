-- dialect: snowflake
select account, object_agg(metric, value) as metrics, object_agg(metric, value):latency::float as latency, array_size(array_agg(distinct host)) as hosts
from obs.points group by account
