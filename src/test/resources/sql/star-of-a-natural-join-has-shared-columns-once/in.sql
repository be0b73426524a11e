-- table: a(id, x)
-- table: b(id, y)
select * from a natural join b
