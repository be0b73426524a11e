-- dialect: bigquery
declare day date default current_date();
create temp function f(x int64) as (x + 1);
create temp table a as select id, x as y from t;
insert into log select 1;
select f(y) as z from a join u using (id);
