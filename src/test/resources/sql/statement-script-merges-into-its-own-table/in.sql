-- dialect: bigquery
create temp table x as select a.id, a.name from a;
merge into x using b on x.id = b.id when matched then update set name = b.title;
select id, name from x
