insert into T select a, b from s;
insert into T select c, d from s2
