-- dialect: snowflake
select o.payload:customer.name::string as name, payload['a']:b as b from orders o
