-- dialect: duckdb
select s.a, s.b from (select struct_pack(a := t.x, b := t.y) as s from t) q
