-- dialect: mysql
select convert(a using utf8) as a, cast(b as char(3) character set utf8mb4) as b, charset from t
