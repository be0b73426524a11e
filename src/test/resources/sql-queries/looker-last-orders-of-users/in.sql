-- dialect: postgresql
SELECT
  user_id
  , COUNT(DISTINCT order_id) AS lifetime_orders
  , SUM(sale_price) AS lifetime_revenue
  , MIN(NULLIF(created_at,0)) AS first_order
  , (ARRAY_AGG(status ORDER BY created_at DESC))[1] AS latest_status
  , COUNT(DISTINCT DATE_TRUNC('month', NULLIF(created_at,0))) AS number_of_distinct_months_with_orders
FROM order_items
GROUP BY user_id
