create temp table a as select x from t;
insert into a select y from u;
select x from a
