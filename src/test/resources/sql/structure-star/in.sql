-- dialect: bigquery
select a.s.* from (select struct(t.id as x, t.name) as s from t) as a
