-- dialect: mysql
select a as 'My Name' from t
