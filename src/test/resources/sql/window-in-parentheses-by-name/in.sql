select sum(x) over (w) as s from t window w as (partition by k)
