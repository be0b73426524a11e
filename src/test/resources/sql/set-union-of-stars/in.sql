select x from (select * from t union all select * from u) s
