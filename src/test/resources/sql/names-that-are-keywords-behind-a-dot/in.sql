-- dialect: postgresql
select t.null, t.true, t.select, t.order from t
