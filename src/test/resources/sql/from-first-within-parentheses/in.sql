-- dialect: duckdb
with a as (from t select x, y where x > 1) from (from a join (from u) as u on u.x = a.x select a.x, u.z) q select q.x, q.z
