-- dialect: postgresql
select d.day::date, coalesce(sum(s.amount), 0) as amount
from generate_series(date '2024-01-01', current_date, interval '1 day') as d(day)
left join sales s on s.sold_at::date = d.day group by d.day
