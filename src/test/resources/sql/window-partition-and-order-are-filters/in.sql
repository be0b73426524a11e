select sum(amount) over (partition by region order by day) as running, row_number() over w as n from t window w as (partition by k)
