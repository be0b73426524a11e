select x from (select * from t union all select x, y from u) s
