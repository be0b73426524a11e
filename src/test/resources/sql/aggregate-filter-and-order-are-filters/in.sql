select sum(x) filter (where y > 1) as s, array_agg(z order by q) as zs from t
