-- table: a(id, x)
select * from (select * from (select *, x + 1 as z from a) p) q
