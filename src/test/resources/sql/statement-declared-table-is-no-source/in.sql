create temp table if not exists q (a int);
create table r (b int);
select q.a, r.b, q.z, s.c from q cross join r cross join s
