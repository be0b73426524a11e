-- dialect: postgresql
select d::date as day from generate_series('2020-01-01', now(), interval '1 day') as d
