-- dialect: postgresql
select id, sum(amount) over w as running, avg(amount) over (w rows between 2 preceding and current row) as smooth, rank() over (partition by kind order by amount desc nulls last) as r
from ledger.entries window w as (partition by account order by booked_at)
