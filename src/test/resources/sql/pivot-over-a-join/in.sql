-- dialect: snowflake
select * from (select r.name, s.month, s.amount from sales s join regions r on r.id = s.region_id) pivot (sum(amount) for month in ('jan', 'feb'))
