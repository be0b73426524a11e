-- dialect: sql_server
if object_id('tempdb..#x') is not null drop table #x;
if not exists (select 1 from ds.v)
  select a from ds.t
else
  select b from ds.u
