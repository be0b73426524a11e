-- dialect: bigquery
with a as (select struct(t.id as x, struct(t.name, t.age) as more) as s from t)
select s.x, s.more.name, a.s.more.age, s.missing, s from a
