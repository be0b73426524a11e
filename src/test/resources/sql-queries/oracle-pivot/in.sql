-- dialect: oracle
select * from (select customer, product, amount from orders) pivot (sum(amount) as total, count(*) as n for product in ('A' as a, 'B' as b))
