create table if not exists q (a int);
create external table r (b int);
create table s (c int) location 's3://bucket/s';
select q.a, r.b, s.c from q cross join r cross join s
