-- dialect: sql_server
select top 10 a.x from dbo.t a with (nolock) cross join #temp b
