-- dialect: postgresql
select payload -> 'customer' ->> 'name' as name from orders
