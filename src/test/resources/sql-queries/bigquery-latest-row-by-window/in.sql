-- dialect: bigquery
with ranked as (
  select id, status, amount, row_number() over (partition by id order by updated_at desc) as rn
  from crm.deals
)
select * except (rn) from ranked where rn = 1
