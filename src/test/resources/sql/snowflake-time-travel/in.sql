-- dialect: snowflake
select o.id, b.id as old from orders at(timestamp => '2024-01-01'::timestamp) o join orders before(statement => 'x') b on b.id = o.id
