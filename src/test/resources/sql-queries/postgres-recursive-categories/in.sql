-- dialect: postgresql
with recursive sub as (
  select id, parent_id, name, array[name] as trail from categories where parent_id is null
  union select c.id, c.parent_id, c.name, s.trail || c.name from categories c join sub s on s.id = c.parent_id
) search depth first by id set ordering
select id, array_to_string(trail, ' / ') as trail from sub
