-- dialect: bigquery
select date_trunc(created, month) as m, date_diff(a, b, day) as d, extract(week from c) as w from t
