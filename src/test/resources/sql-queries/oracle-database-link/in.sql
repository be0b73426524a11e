-- dialect: oracle
select o.id, c.name, sysdate as loaded from orders@erp o join customers c on c.id = o.customer_id where o.created > add_months(trunc(sysdate), -3) and exists (select null from dual where 1 = 1)
