-- dialect: databricks
select * from (select year, course, earnings from courses) pivot (sum(earnings) as total, max(earnings) as best for course in ('dotNET' as dotnet, 'Java' as java))
