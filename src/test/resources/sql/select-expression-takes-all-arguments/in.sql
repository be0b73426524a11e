select case when status = 'paid' then price * quantity else coalesce(estimate, 0) end as amount, cast(day as date) as day from orders
