-- dialect: databricks
select c.amount, k from hours h lateral view inline(h.costs) c lateral view explode(h.keys) as k
