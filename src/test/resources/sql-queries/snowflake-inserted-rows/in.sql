-- dialect: snowflake
insert into marts.history (snapshot, id, state)
with today as (select id, state from app.users)
select current_date, id, state from today
