-- dialect: bigquery
-- table: t(a, b, c)
from t |> drop c |> set b = a + b |> rename a as k |> join u on k = u.id |> as q |> select q.k, q.b, q.z
