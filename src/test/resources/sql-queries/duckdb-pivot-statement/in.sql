-- dialect: duckdb
with p as (pivot (select store, month, total from sales) on month in ('jan', 'feb') using sum(total) group by store) select store, jan, feb, jan + feb as both from p
