-- dialect: standard
select user_id, at, conditional_true_event(at - lag(at) > '30 minutes') over (partition by user_id order by at) as session_no, event_name from web.events where regexp_like(event_name, '^page')
