-- dialect: databricks
select customer_id, date_trunc('MONTH', at) as month, sum(amount) as amount from pay.charges group by all qualify rank() over (partition by month order by amount desc) <= 10
