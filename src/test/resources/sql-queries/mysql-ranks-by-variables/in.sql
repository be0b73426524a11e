-- dialect: mysql
select t.customer_id, t.id, @r := case when @c = t.customer_id then @r + 1 else 1 end as visit_no, @c := t.customer_id as marker
from (select customer_id, id from shop.visits order by customer_id, at) t cross join (select @r := 0, @c := null) init
