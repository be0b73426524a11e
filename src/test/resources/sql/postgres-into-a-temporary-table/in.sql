-- dialect: postgresql
select o.id into temporary table mine from orders o; select m.id from mine m
