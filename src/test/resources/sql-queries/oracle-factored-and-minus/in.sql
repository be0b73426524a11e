-- dialect: oracle
with a (id, total) as (select /*+ materialize */ customer_id, sum(amount) from sales.invoices group by customer_id), b as (select id from a minus select customer_id from sales.blocked) select b.id, a.total from b join a on a.id = b.id
