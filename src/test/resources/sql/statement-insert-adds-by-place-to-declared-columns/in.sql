create table T (a int64, b int64);
insert into T (b, a) select y, x from s;
insert into T select x2, y2 from s2
