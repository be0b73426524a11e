-- dialect: databricks
select id, _change_type, _commit_version from table_changes('main.silver.orders', 2, 10)
