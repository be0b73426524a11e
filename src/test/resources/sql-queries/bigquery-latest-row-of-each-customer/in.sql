-- dialect: bigquery
select latest.customer_id, latest.email, latest.updated_at
from (
  select array_agg(c order by c.updated_at desc limit 1)[offset(0)] as latest
  from `crm.customers_history` c
  group by c.customer_id
)
