create temp table T (a int64);
create table if not exists raw (z int64);
insert into T select x from s;
select a, raw.z from T cross join raw
