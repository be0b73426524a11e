-- dialect: bigquery
select
  o.order_id,
  o.customer.id as customer_id,
  o.customer.address.country_code as country,
  l.sku,
  l.quantity,
  l.unit_price * l.quantity as gross,
  d.code as discount_code,
  safe_divide(d.amount, count(*) over (partition by o.order_id, l.sku)) as discount_share,
  line_number
from `shop-prod.sales.orders` as o
left join unnest(o.lines) as l with offset as line_number
left join unnest(l.discounts) as d
where date(o.created_at) >= date_sub(current_date(), interval 90 day)
