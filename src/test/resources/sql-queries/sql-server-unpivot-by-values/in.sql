-- dialect: sql_server
select t.Id, v.Kind, v.Amount from dbo.Budget t cross apply (values ('plan', t.PlanAmount), ('actual', t.ActualAmount), ('forecast', t.PlanAmount * t.Factor)) v (Kind, Amount) where v.Amount is not null
