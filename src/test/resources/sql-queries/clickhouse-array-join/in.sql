-- dialect: clickhouse
select id, n.name as name, n.value as value, num from events left array join nested_params as n, arrayEnumerate(nested_params.name) as num
