-- dialect: bigquery
create temp table x as select a.id, a.name from a;
insert into x (name, id) select b.title, b.key from b;
select id, name from x
