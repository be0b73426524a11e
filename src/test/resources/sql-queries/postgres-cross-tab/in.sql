-- dialect: postgresql
select ct.region, ct.q1, ct.q2 from crosstab($$select region, quarter, amount from sales order by 1, 2$$) as ct(region text, q1 numeric, q2 numeric)
