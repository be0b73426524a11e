-- dialect: databricks
select * from (select id, net, gross from sales) unpivot ((amount) for kind in ((net) as n, (gross) as g))
