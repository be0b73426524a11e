-- dialect: postgresql
select trim(both ' ' from t.name) as name, trim(leading from t.code) as code from t
