-- dialect: clickhouse
select o.id, n, v from orders o left array join o.params.name as n, o.params.value as v
