-- dialect: snowflake
-- table: shop.src(a, b, c)
select object_construct(* exclude (c)) as o, o:a as oa, array_agg(object_construct(s.*)) as p, count(*) as n, count(*) over (order by a) as m from shop.src s
