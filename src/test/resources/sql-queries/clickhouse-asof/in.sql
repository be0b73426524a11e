-- dialect: clickhouse
select t.id, q.price, dictGetString('countries', 'name', t.country) as country from trades t asof left join quotes q on q.symbol = t.symbol and q.at <= t.at global any left join users u using user_id limit 1 by t.id
