-- dialect: sql_server
select p.id, p.net, p.gross from orders unpivot (amount for kind in ([net_amount], [gross_amount])) as u pivot (sum(amount) for kind in ([net], [gross])) as p
