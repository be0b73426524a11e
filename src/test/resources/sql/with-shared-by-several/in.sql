with a as (select x from t) select l.x as one, r.x as two from a l join a r on l.x = r.x
