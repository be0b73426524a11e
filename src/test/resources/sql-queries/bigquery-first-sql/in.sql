-- dialect: bigquery
select a.name, b.total from [shop-prod:sales.customers] a join each [shop-prod:sales.totals] b on a.id = b.id
