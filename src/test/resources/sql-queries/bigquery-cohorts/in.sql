-- dialect: bigquery
with first_orders as (
  select customer_id, date_trunc(min(date(created_at)), month) as cohort from sales.orders group by customer_id
), activity as (
  select o.customer_id, date_trunc(date(o.created_at), month) as month, sum(o.total) as revenue
  from sales.orders o group by 1, 2
)
select
  f.cohort,
  date_diff(a.month, f.cohort, month) as month_number,
  count(distinct a.customer_id) as customers,
  sum(a.revenue) as revenue,
  safe_divide(count(distinct a.customer_id), first_value(count(distinct a.customer_id)) over (partition by f.cohort order by date_diff(a.month, f.cohort, month))) as retention
from first_orders f
join activity a using (customer_id)
group by f.cohort, month_number
