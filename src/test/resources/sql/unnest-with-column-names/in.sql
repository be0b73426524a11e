-- dialect: trino
select u.k, u.v, n from t cross join unnest(t.ks, t.vs) with ordinality as u (k, v, n)
