-- dialect: sql_server
select [o].[Order Id], o.[total] from [db]..[Order Details] as [o]
