-- dialect: databricks
SELECT f.user_id, f.first_at, m.*, datediff(m.month, f.first_at) AS age
FROM (SELECT user_id, min(created_at) AS first_at FROM demo.order_items GROUP BY 1) f
JOIN looker_scratch.LR$ABC123_user_months AS m ON m.user_id = f.user_id
