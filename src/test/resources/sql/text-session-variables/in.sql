-- dialect: mysql
select @row := @row + 1 as n, id from t
