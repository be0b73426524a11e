create or replace table mart.daily as select day, sum(x) as x from t group by day
