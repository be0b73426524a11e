-- dialect: clickhouse
select a.id, b.name from remote('host:9000', shop.orders) a join cluster('main', shop.users) b on b.id = a.user_id
