-- dialect: postgresql
select date_trunc('day', created_at)::date as day,
  count(*) filter (where state = 'open') as open,
  sum(amount) filter (where state = 'paid') as paid,
  array_agg(distinct channel order by channel) as channels,
  percentile_disc(0.9) within group (order by amount) as p90
from billing.invoices group by 1
