select s.b from (select x, y from t) as s (a, b)
