-- dialect: sql_server
merge dbo.Target as t using (select s.Id, s.Name, s.Amount from stage.Source s where s.Batch = 7) as s on t.Id = s.Id
when matched then update set t.Name = s.Name, t.Amount = t.Amount + s.Amount
when not matched by target then insert (Id, Name) values (s.Id, s.Name);
