-- dialect: sql_server
select a.Id, b.Name, c.Code from Crm..Accounts a left join Erp.dbo.Names b on b.Id = a.Id left join LinkedSrv.Erp.dbo.Codes c on c.Id = a.Id
