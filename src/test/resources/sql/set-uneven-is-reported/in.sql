select a, b from t union all select c from u
