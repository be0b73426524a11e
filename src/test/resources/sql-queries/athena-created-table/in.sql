-- dialect: trino
create table analytics.daily with (format = 'PARQUET', partitioned_by = array['day']) as select store, sum(total) as total, day from raw.sales group by store, day
