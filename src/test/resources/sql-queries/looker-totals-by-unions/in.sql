-- dialect: redshift
SELECT * FROM (
SELECT *, DENSE_RANK() OVER (ORDER BY z___min_rank) as z___pivot_row_rank, RANK() OVER (PARTITION BY z__pivot_col_rank ORDER BY z___min_rank) as z__pivot_col_ordering FROM (
SELECT *, MIN(z___rank) OVER (PARTITION BY "products.category") as z___min_rank FROM (
SELECT *, RANK() OVER (ORDER BY CASE WHEN z__pivot_col_rank=1 THEN (CASE WHEN "orders.count" IS NOT NULL THEN 0 ELSE 1 END) ELSE 2 END, "orders.count" DESC, z__pivot_col_rank, "products.category") AS z___rank FROM (
SELECT *, DENSE_RANK() OVER (ORDER BY "orders.status" NULLS LAST) AS z__pivot_col_rank FROM (
SELECT products.category AS "products.category", orders.status AS "orders.status", COUNT(DISTINCT orders.id) AS "orders.count"
FROM public.order_items AS order_items
LEFT JOIN public.orders AS orders ON order_items.order_id = orders.id
LEFT JOIN public.products AS products ON products.id = order_items.product_id
GROUP BY 1,2) ww
) bb WHERE z__pivot_col_rank <= 16384
) aa
) xx
) zz
 WHERE (z__pivot_col_rank <= 50 OR z__pivot_col_rank IS NULL) AND (z___pivot_row_rank <= 500) ORDER BY z___pivot_row_rank
