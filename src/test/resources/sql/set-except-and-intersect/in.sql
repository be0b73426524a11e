(select a from t except select b from u) intersect select c from v
