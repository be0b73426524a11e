-- table: a(id, x)
-- table: b(id, y)
select id, x, y from a natural join b
