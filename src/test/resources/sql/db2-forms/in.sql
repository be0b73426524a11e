-- dialect: standard
select o.id from sales.orders o fetch first 5 rows only with ur
