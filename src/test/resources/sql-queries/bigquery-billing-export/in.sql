-- dialect: bigquery
select
  invoice.month,
  project.name as project,
  service.description as service,
  sum(cost) + sum(ifnull((select sum(c.amount) from unnest(credits) c), 0)) as net_cost,
  string_agg(distinct l.value, ', ') as teams
from `billing-admin.exports.gcp_billing_export_v1_0A1B` b
left join unnest(b.labels) l on l.key = 'team'
group by 1, 2, 3
