-- dialect: bigquery
select
  week,
  coalesce(spend_search, 0) as search_spend,
  coalesce(spend_social, 0) as social_spend,
  clicks_search + clicks_social as clicks
from (
  select date_trunc(day, week(monday)) as week, channel, spend, clicks from marketing.daily_spend
)
pivot (sum(spend) as spend, sum(clicks) as clicks for channel in ('search', 'social'))
