with a as (select x from t), b as (select x as y from a) select y from b
