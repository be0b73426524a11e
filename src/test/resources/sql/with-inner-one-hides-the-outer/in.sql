with a as (select x as c from t) select c from (with a as (select y as c from u) select c from a) q
