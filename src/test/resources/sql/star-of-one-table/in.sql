-- table: a(id, x)
select b.*, a.* from a join (select y from c) b on true
