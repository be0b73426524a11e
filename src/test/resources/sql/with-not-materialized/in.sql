-- dialect: postgresql
with a as not materialized (select x from t) select x from a
