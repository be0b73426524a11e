-- dialect: bigquery
select id from [my-project:sales.orders]
