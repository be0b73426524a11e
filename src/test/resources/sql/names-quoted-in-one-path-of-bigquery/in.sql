-- dialect: bigquery
select x.id from `my-project.sales.orders` x, `my-project`.sales.`items` y
