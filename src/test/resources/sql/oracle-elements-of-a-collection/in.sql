-- dialect: oracle
with tags as (select t.id, column_value as tag from shop.src t, table(t.tags))
select tags.tag, x.name as n, x.column_value as e from tags, shop.src t, table(t.things) x
