-- dialect: sql_server
select o.id, v.kind, v.amount from orders o cross apply (values ('net', o.net), ('gross', o.gross)) as v (kind, amount)
