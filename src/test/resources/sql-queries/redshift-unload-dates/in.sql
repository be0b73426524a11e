-- dialect: redshift
select date_trunc('week', convert_timezone('UTC', 'Europe/Berlin', o.created_at))::date as week, count(distinct o.id) as orders,
  count(distinct o.id) - lag(count(distinct o.id), 52) over (order by date_trunc('week', convert_timezone('UTC', 'Europe/Berlin', o.created_at))::date) as growth
from public.orders o where o.created_at >= dateadd(month, -14, getdate()) and o.status not in ('void', 'test') group by 1
