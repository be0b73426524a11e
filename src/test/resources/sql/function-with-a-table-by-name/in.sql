-- dialect: bigquery
select id from ml.forecast(table sales.orders)
