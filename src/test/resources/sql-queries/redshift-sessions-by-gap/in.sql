-- dialect: redshift
with gaps as (
    select user_id, event_time, datediff('minute', lag(event_time) over (partition by user_id order by event_time), event_time) as minutes
    from web.events
), marked as (
    select user_id, event_time, sum(case when minutes > 30 or minutes is null then 1 else 0 end) over (partition by user_id order by event_time rows unbounded preceding) as session_no
    from gaps
)
select md5(user_id || '-' || session_no) as session_id, user_id, min(event_time) as started, max(event_time) as ended, count(*) as events
from marked group by 1, 2
