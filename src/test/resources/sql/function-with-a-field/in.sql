-- dialect: bigquery
select any_value(struct(t.id as x)).x as a, net.parse(t.url).host as b from t
