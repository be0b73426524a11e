-- dialect: bigquery
select s.label, s.value from orders o, unnest([struct('net' as label, o.net as value), struct('gross', o.gross)]) as s
