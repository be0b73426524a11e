-- dialect: bigquery
select predicted_total, customer from ml.predict(model `p.d.totals`, (select customer, items from orders))
