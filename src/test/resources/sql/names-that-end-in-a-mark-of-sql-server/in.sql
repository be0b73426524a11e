-- dialect: sql_server
select case when col#>0 then b@ end as c from t where b@>1
