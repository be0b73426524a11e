-- dialect: postgresql
select =>> extract(day from created), trim(both ' ' from name), substring(code from 2), a is distinct from b from t1
