-- dialect: duckdb
with p as (pivot cities on year in (2000, 2010), upper(kind) in ('a', 'b') using sum(population) as total, max(area) group by country)
select * from p
