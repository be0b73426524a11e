select z from (with a as (select x as z from t) select * from a) s
