-- dialect: standard
select t.a from t sample 10, 20
