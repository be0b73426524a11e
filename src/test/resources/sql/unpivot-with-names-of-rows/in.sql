-- dialect: bigquery
-- table: sales(region, q1, q2)
select * from sales unpivot include nulls (amount for quarter in (q1 as 'first', q2 as 'second'))
