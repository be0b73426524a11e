-- dialect: bigquery
select
  c.conversion_id,
  c.value,
  last_value(t.campaign ignore nulls) over w as last_campaign,
  first_value(t.campaign ignore nulls) over w as first_campaign
from marts.conversions c
left join marts.touches t on t.visitor_id = c.visitor_id and t.at <= c.at
qualify row_number() over (partition by c.conversion_id order by t.at desc) = 1
window w as (partition by c.conversion_id order by t.at rows between unbounded preceding and unbounded following)
