-- dialect: bigquery
from shop.orders
|> where status != 'cancelled'
|> extend total - tax as net
|> join shop.customers as c using (customer_id)
|> aggregate sum(net) as revenue, count(*) as orders group by c.country
|> order by revenue desc
|> limit 20
