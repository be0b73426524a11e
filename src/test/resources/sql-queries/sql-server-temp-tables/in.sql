-- dialect: sql_server
set nocount on;
select o.CustomerId, max(o.Id) as LastId into #last from dbo.Orders o group by o.CustomerId;
select l.CustomerId, o.Total from #last l join dbo.Orders o on o.Id = l.LastId;
