-- dialect: snowflake
select * from (select region, month, amount from sales) pivot (sum(amount) for month in (select name from months))
