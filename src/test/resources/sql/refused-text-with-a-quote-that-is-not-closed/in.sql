-- dialect: bigquery
select a, `b from shop.src
