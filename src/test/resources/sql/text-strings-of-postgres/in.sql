-- dialect: postgresql
select $$ from x $$ as a, $q$ it's $q$ as b, E'it\'s' as c, id from t
