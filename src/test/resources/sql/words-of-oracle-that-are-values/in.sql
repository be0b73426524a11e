-- dialect: oracle
select user as a, uid as b, "USER" as c, t.user as d from t where owner = user
