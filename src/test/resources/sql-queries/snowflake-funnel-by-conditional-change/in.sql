-- dialect: snowflake
select
    user_id,
    conditional_true_event(gap > 1800) over (partition by user_id order by at) as session_no,
    min(at) over (partition by user_id) as first_at,
    count_if(name = 'purchase') over (partition by user_id) as purchases
from (
    select user_id, at, name, datediff(second, lag(at) over (partition by user_id order by at), at) as gap
    from app.events
) g
