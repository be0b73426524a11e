-- dialect: trino
select id from table(exclude_columns(input => table(sales.orders), columns => descriptor(note)))
