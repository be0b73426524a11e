create view v (a, b) as select x, y from t
