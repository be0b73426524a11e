-- dialect: databricks
select o.id, s.kind, s.amount from orders o lateral view stack(2, 'net', o.net, 'gross', o.gross) s as kind, amount
