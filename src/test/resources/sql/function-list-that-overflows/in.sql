-- dialect: trino
select listagg(t.name, ', ' on overflow truncate '...' with count) within group (order by t.at) as names from t
