-- dialect: redshift
create table tmp.daily distkey(customer_id) sortkey(day) as
select customer_id, trunc(created_at) as day, sum(amount) as amount from billing.charges group by 1, 2
