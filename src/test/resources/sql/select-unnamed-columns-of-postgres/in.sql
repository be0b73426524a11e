-- dialect: postgresql
select count(id), day::date, 1 + 1 from orders
