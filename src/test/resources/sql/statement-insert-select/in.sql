insert into mart.daily (day, total) select d, sum(x) from t group by d
