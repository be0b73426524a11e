-- dialect: clickhouse
select shard_num, sum(c.rows) as n, formatReadableSize(sum(bytes)) as size from clusterAllReplicas('main', system.parts) c where active group by shard_num with totals
