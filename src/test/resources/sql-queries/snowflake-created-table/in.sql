-- dialect: snowflake
create or replace transient table marts.dim_users cluster by (country) comment = 'users; all' copy grants as
select u.id, u.country, min(o.at) as first_order_at from app.users u left join app.orders o on o.user_id = u.id group by 1, 2;
