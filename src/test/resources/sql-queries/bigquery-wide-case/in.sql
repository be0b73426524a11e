-- dialect: bigquery
select
  t.id,
  case
    when regexp_contains(lower(t.subject), r'refund|money\s+back') then 'refund'
    when t.priority > 3 and t.channel = "phone" then "urgent"
    when exists(select 1 from unnest(t.tags) tag where tag like '%vip%') then 'vip'
    else coalesce(t.category, 'none')
  end as bucket,
  date_diff(t.closed_at, t.opened_at, hour) + if(t.reopened, 24, 0) as hours_open,
from support.tickets t # all of them
where t.note != 'it''s; fine' and t.body not like "%-- not a comment%"
