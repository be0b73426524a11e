-- dialect: bigquery
with recursive tree as (
  select id, parent_id, name, name as path, 0 as depth from org.units where parent_id is null
  union all
  select u.id, u.parent_id, u.name, concat(t.path, ' > ', u.name), t.depth + 1
  from org.units u join tree t on u.parent_id = t.id
)
select id, path, depth, name from tree
