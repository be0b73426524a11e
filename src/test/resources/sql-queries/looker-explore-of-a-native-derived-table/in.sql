-- dialect: bigquery
-- use existing order_facts in shop.LR_orderfacts
WITH order_facts AS (SELECT
    order_items.order_id AS order_id,
    COUNT(DISTINCT order_items.id ) AS items_in_order,
    COALESCE(SUM(CASE WHEN  1=1  THEN order_items.sale_price  ELSE NULL END), 0) AS order_amount
FROM `shop.order_items`  AS order_items
LEFT JOIN `shop.orders`  AS orders ON order_items.order_id = orders.order_id
WHERE ((( orders.created_at  ) >= ((TIMESTAMP_ADD(TIMESTAMP_TRUNC(CURRENT_TIMESTAMP(), DAY, 'UTC'), INTERVAL -89 DAY)))))
GROUP BY
    1
HAVING (COUNT(DISTINCT order_items.id )) > 0)
SELECT
    orders.status  AS orders_status,
    AVG(order_facts.order_amount ) AS order_facts_average_amount
FROM `shop.orders`  AS orders
LEFT JOIN order_facts ON orders.order_id = order_facts.order_id
GROUP BY
    1
ORDER BY
    2 DESC
LIMIT 500
