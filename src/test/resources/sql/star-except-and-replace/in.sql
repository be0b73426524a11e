-- dialect: bigquery
-- table: a(id, x, y)
select * except (y) replace (x * 2 as x) from a
