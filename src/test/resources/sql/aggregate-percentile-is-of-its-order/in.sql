-- dialect: redshift
select percentile_cont(0.5) within group (order by price) as median, listagg(name, ',') within group (order by day) as names from t
