-- dialect: bigquery
create temp table recent as
select user_id, max(at) as last_at from app.events where at > timestamp_sub(current_timestamp(), interval 30 day) group by 1;
create or replace table marts.user_state partition by date(last_at) cluster by user_id as
select u.id as user_id, u.plan, r.last_at, r.last_at is null as dormant
from app.users u left join recent r on r.user_id = u.id;
