-- dialect: bigquery
select predicted_total, id from ml.predict(model sales.m, (select id, x from sales.orders))
