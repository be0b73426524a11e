-- dialect: redshift
select c.c_name, o.o_orderstatus as status, i.l_quantity as quantity, c.c_profile.email::varchar as email
from tpch.customers_nested c, c.c_orders o, o.o_lines i
where o.o_orderdate > '1996-01-01'
