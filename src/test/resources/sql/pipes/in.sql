-- dialect: bigquery
from sales.orders |> where status = 'paid' |> extend price * quantity as amount |> aggregate sum(amount) as total group by region |> select region, total
