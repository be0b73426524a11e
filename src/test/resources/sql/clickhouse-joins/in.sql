-- dialect: clickhouse
select a.id, b.name, c.total from orders a global any left join users b on b.id = a.user_id asof join prices c on c.id = a.id and c.at <= a.at where a.kind global in (select kind from kinds)
