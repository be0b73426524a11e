-- dialect: redshift
select c.id, c.email from crm.customers c
where not exists (select 1 from shop.orders o where o.customer_id = c.id and o.created_at > sysdate - interval '1 year')
  and c.id not in (select customer_id from crm.unsubscribed)
except
select id, email from crm.staff
