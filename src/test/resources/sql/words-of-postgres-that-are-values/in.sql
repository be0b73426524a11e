-- dialect: postgresql
select user as a, "user" as b, current_user as c from t
