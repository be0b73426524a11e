-- dialect: bigquery
select t.7d_visits, s.data.1st from sales.2024_totals t join s on s.id = t.id
