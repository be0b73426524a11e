-- dialect: clickhouse
select id, b.name from a left join b using id
