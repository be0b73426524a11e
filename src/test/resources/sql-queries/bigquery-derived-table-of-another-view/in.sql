-- dialect: bigquery
with daily as (select * from ${orders_daily.SQL_TABLE_NAME})
select daily.day, daily.revenue, lag(daily.revenue, 7) over (order by daily.day) as revenue_week_before,
from daily
