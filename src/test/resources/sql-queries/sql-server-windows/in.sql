-- dialect: sql_server
select Id, lag(Price, 1, 0) over (partition by Symbol order by At) as prev, string_agg(Note, '; ') within group (order by At) as notes, iif(Price > 10, 'high', 'low') as level, try_convert(decimal(10, 2), Price) as p, format(At, 'yyyy') as y
from dbo.Trades group by Id, Price, Symbol, At, Note order by Id offset 0 rows fetch next 100 rows only
