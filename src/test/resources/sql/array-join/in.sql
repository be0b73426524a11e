-- dialect: clickhouse
select id, tag from events array join tags as tag
