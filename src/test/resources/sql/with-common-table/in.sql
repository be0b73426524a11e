with paid as (select id, total from orders where status = 'paid') select total as amount from paid
