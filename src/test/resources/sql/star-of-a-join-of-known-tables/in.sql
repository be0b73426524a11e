-- table: a(id, x)
-- table: b(id, y)
select * from a join b on a.id = b.id
