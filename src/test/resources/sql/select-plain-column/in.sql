select id, o.total as amount from sales.orders o
