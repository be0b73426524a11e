-- dialect: bigquery
select a from shop.src /* b from shop.other
