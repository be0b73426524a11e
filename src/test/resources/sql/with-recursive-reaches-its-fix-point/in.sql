with recursive tree as (
  select id, parent_id, name as path from nodes where parent_id is null
  union all
  select n.id, n.parent_id, concat(t.path, n.label) from nodes n join tree t on n.parent_id = t.id
)
select id, path from tree
