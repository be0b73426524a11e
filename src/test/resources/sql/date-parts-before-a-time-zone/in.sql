-- dialect: bigquery
select timestamp_trunc(o.at, day, 'UTC') as d, extract(week(monday) from o.at at time zone 'UTC') as w, date_diff(o.a, o.b, day) as n from orders o where timestamp_trunc(o.at, week(monday), 'Europe/Paris') > timestamp_add(current_timestamp(), interval -7 day)
