-- dialect: sql_server
with Parts as (
  select p.Id, p.ParentId, p.Name, 1 as Lvl, cast(p.Name as nvarchar(max)) as Trail from Production.Part p where p.ParentId is null
  union all
  select c.Id, c.ParentId, c.Name, a.Lvl + 1, a.Trail + N' > ' + c.Name from Production.Part c inner join Parts a on a.Id = c.ParentId
)
select Id, Name, Lvl, Trail from Parts option (maxrecursion 50)
