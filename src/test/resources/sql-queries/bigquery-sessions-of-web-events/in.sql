-- dialect: bigquery
with events as (
  select
    event_date,
    event_timestamp,
    user_pseudo_id,
    event_name,
    (select value.int_value from unnest(event_params) where key = 'ga_session_id') as session_number,
    (select value.string_value from unnest(event_params) where key = 'page_location') as page,
    traffic_source.source as source,
    traffic_source.medium as medium,
  from `shop-prod.analytics_8810.events_*`
  where _table_suffix between '20240101' and format_date('%Y%m%d', current_date())
),
sessions as (
  select
    concat(user_pseudo_id, '-', cast(session_number as string)) as session_id,
    min(event_timestamp) as started_at,
    max(event_timestamp) as ended_at,
    countif(event_name = 'page_view') as page_views,
    array_agg(page ignore nulls order by event_timestamp limit 1)[safe_offset(0)] as landing_page,
    any_value(source) as source,
    any_value(medium) as medium
  from events
  group by 1
)
select
  s.*,
  timestamp_diff(timestamp_micros(ended_at), timestamp_micros(started_at), second) as seconds,
  case when medium in ('cpc', 'ppc') then 'paid' when medium = 'organic' then 'organic' else 'other' end as channel
from sessions s
where 1=1
