with a as (select x from t) insert into mart select x from a
