-- dialect: bigquery
-- table: sales(region, a1, b1, a2, b2)
select * from sales unpivot ((a, b) for half in ((a1, b1), (a2, b2)))
