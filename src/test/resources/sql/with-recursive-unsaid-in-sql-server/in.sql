-- dialect: sql_server
with tree as (select id, name from nodes union all select n.id, t.name from nodes n join tree t on n.boss = t.id) select id, name from tree
