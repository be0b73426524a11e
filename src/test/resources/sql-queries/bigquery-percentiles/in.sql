-- dialect: bigquery
select distinct region, percentile_cont(latency_ms, 0.95) over (partition by region) as p95, approx_quantiles(latency_ms, 100)[offset(50)] as median
from (select geo.region, latency_ms from logs.requests where latency_ms is not null)
group by region, latency_ms
