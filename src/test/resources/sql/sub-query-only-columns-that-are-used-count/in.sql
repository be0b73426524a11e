-- dialect: bigquery
select q.a from (select x.a, x.b, (select max(y.c) from y) as c from x) as q
