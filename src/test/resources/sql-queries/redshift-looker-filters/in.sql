-- dialect: redshift
SELECT users.id, users.created_at, COUNT(*) AS orders
FROM public.users AS users
LEFT JOIN public.orders AS orders ON orders.user_id = users.id AND liquid_condition_created
WHERE ((users.created_at >= (TIMESTAMP '2024-01-01') AND users.created_at < (TIMESTAMP '2024-02-01'))) AND 1=1
GROUP BY 1, DATE_TRUNC('month', users.created_at), 2
HAVING (COUNT(*) > 1 OR 1=1)
