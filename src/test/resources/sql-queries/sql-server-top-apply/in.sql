-- dialect: sql_server
select c.CustomerID, c.[Full Name], x.OrderDate, x.[Total Due] as total
from [Sales].[Customer] c with (nolock)
outer apply (select top (1) o.OrderDate, o.[Total Due] from [Sales].[Order Header] o where o.CustomerID = c.CustomerID order by o.OrderDate desc) x
