-- dialect: snowflake
select
    warehouse_name,
    sum(credits_used) as credits,
    ratio_to_report(sum(credits_used)) over () as share,
    100 * sum(credits_used) / sum(sum(credits_used)) over (partition by date_trunc(month, start_time)) as percent_of_month
from snowflake.account_usage.warehouse_metering_history
group by 1, date_trunc(month, start_time)
