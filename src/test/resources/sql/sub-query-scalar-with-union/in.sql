select (select a from t union all select b from u) as v
