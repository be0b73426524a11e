-- dialect: mysql
select t.a from t use index (i1) ignore index for order by (i2) where t.b > 1 order by binary t.a lock in share mode
