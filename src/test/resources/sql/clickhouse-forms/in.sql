-- dialect: clickhouse
select t.pair.1 as first, quantile(0.9)(t.ms) as p90, arrayMap(x -> x + t.base, t.list) as moved from db.events t final sample 1/10 prewhere t.day > 1 group by first with totals order by p90 limit 5 by first settings max_threads = 1 format JSON
