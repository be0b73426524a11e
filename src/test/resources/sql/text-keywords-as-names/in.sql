-- dialect: mysql
select max(number) as number, value, t.key from t
