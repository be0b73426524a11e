-- dialect: sql_server
select p.Region, p.[1] as jan, p.[2] as feb, isnull(p.[1], 0) + isnull(p.[2], 0) as total
from (select r.Region, month(s.SoldAt) as m, s.Amount from dbo.Sales s inner join dbo.Regions r on r.Id = s.RegionId) src
pivot (sum(Amount) for m in ([1], [2])) as p
