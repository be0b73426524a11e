-- dialect: trino
select * from table(exclude_columns(input => table(tpch.tiny.orders), columns => descriptor(comment)))
