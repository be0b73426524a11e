-- dialect: duckdb
-- table: cities(country, name, year, population)
pivot cities on year using sum(population)
