-- dialect: databricks
select a from t tablesample (10 percent) s
