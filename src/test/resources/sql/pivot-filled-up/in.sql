-- dialect: snowflake
select * from (select region, month, amount from sales) pivot (sum(amount) for month in ('jan', 'feb') default on null (0)) as p
