-- dialect: databricks
select stack(2, 'net', o.net, 'gross', o.gross) as (kind, amount), o.id from orders o
