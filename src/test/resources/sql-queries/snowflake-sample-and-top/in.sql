-- dialect: snowflake
select top 100 c.id, c.segment from crm.customers c tablesample bernoulli (5) where c.id in (select customer_id from shop.orders group by 1 having sum(total) > 1000)
