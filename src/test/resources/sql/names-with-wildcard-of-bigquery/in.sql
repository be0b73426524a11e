-- dialect: bigquery
select event_name, _TABLE_SUFFIX as day from `analytics.events_*`
