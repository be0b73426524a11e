-- dialect: bigquery
select date_trunc(date, week(monday)) as w, date_diff(day, month, day) as d, date as e from t
