-- dialect: sql_server
select o.id, sum(o.total) as total into #totals from orders o group by o.id;
select t.id, t.total from #totals t
