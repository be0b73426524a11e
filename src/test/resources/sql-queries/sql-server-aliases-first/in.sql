-- dialect: sql_server
select [Month] = datefromparts(year(o.OrderDate), month(o.OrderDate), 1), Revenue = sum(o.Amount), Share = sum(o.Amount) * 1.0 / sum(sum(o.Amount)) over ()
from dbo.Orders o group by datefromparts(year(o.OrderDate), month(o.OrderDate), 1)
