-- dialect: bigquery
create or replace table `p.d.t` partition by date(created) cluster by id options (expiration_timestamp = null) as select o.id, o.created from orders o
