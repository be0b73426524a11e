-- dialect: sql_server
select a.x, b.y, c.z, d.w from a for system_time as of '2024-01-01' a join b for system_time between @from and dateadd(day, 1, @to) on b.id = a.id join c for system_time contained in ('2024-01-01', '2024-02-01') on c.id = a.id join d for system_time all on d.id = a.id
