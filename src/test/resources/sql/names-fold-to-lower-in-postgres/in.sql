-- dialect: postgresql
with base as (select a as "Total", b as total from t) select total, "Total" from base
