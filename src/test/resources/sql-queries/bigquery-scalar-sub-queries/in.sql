-- dialect: bigquery
select
  a.account_id,
  (select max(i.paid_at) from billing.invoices i where i.account_id = a.account_id) as last_paid,
  (select as struct count(*) as open, min(t.opened_at) as oldest from support.tickets t where t.account_id = a.account_id and t.state = 'open') as tickets,
  exists (select 1 from crm.contracts k where k.account_id = a.account_id and k.signed) as has_contract
from crm.accounts a
