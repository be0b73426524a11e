-- dialect: duckdb
select p.country, p."2000" from (pivot cities on year in (2000, 2010) using sum(population) group by country) as p
