-- dialect: duckdb
-- table: shop.other(a, m)
-- table: shop.src(a, b)
select * from shop.src semi join shop.other using (a) anti join (t join u on t.x = u.x) on t.a = src.a
