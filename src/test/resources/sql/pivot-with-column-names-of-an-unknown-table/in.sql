-- dialect: snowflake
select p.region, p.jan from (select region, month, amount from sales) pivot (sum(amount) for month in ('jan', 'feb')) as p (region, jan, feb)
