-- dialect: clickhouse
with (select max(at) from web.hits) as newest, toDate(newest) as day, top as (select page, count() as n from web.hits group by page order by n desc limit 10)
select t.page, t.n, day, newest from top t settings max_threads = 4
