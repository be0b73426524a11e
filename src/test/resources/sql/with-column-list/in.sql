with a (k, v) as (select x, sum(y) from t group by x) select v, k from a
