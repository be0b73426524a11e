-- dialect: databricks
select c.id, c._change_type from table_changes('main.silver.orders', 2, 10) c
