-- dialect: postgresql
select (o.address).*, (parse(o.note)).* from orders o
