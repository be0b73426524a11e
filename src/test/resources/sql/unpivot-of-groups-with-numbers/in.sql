-- dialect: bigquery
select * from (select id, q1, q2, q3, q4 from sales) unpivot ((first_half, second_half) for half in ((q1, q2) as 1, (q3, q4) as 2))
