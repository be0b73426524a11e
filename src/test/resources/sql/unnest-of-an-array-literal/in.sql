-- dialect: bigquery
select d from unnest(generate_date_array('2020-01-01', current_date())) as d
