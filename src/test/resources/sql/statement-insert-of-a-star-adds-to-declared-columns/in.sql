create table T (a int64, b int64);
insert into T select * from s
