-- dialect: duckdb
select a.x from lake.orders at (version => 3) a
