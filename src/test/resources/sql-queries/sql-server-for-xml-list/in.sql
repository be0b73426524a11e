-- dialect: sql_server
select c.Id, Tags = stuff((select ',' + t.Name from dbo.Tags t join dbo.CustomerTags ct on ct.TagId = t.Id where ct.CustomerId = c.Id order by t.Name for xml path(''), type).value('.', 'nvarchar(max)'), 1, 1, '') from dbo.Customers c
