-- dialect: bigquery
SELECT a.product AS product_a, b.product AS product_b, COUNT(*) AS joint_orders, a.orders AS orders_a,
  ROUND(COUNT(*) / NULLIF(a.orders, 0), 3) AS confidence
FROM (SELECT o.id AS order_id, p.name AS product, COUNT(*) OVER (PARTITION BY p.name) AS orders FROM shop.orders o JOIN shop.lines l ON l.order_id = o.id JOIN shop.products p ON p.id = l.product_id) a
JOIN (SELECT l.order_id, p.name AS product FROM shop.lines l JOIN shop.products p ON p.id = l.product_id) b
ON a.order_id = b.order_id AND a.product <> b.product
GROUP BY 1, 2, 4
