-- dialect: bigquery
select f.x from (select first_value(struct(t.id as x, t.name as y)) over (partition by t.g order by t.at) as f from t)
