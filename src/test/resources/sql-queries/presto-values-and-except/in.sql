-- dialect: trino
select x.code, x.n from (values ('a', 1), ('b', 2)) as x (code, n) where x.code not in (select code from catalog1.s.known) union (select code, count(*) from catalog2.s.others group by 1)
