-- dialect: bigquery
select
  o.id,
  o.created_at,
  liquid_granularity as period,
  sum(i.sale_price) over (partition by o.user_id) as lifetime
from ecommerce.orders as o
inner join ecommerce.order_items as i on i.order_id = o.id
where 1=1 and liquid_condition_date
  and (1=1) -- no filter on 'orders.status'
  and (o.status = 'Complete' or 1=1)
