-- table: a(x, id)
-- table: b(id, y)
select * from a join b using (id)
