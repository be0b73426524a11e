-- dialect: clickhouse
with (select max(day) from calendar) as last_day, 10 as least, recent as (select id, day from orders where day > last_day) select r.id, last_day, least from recent r
