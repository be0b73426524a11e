create table T (x int64, y string) as select a, b from s
