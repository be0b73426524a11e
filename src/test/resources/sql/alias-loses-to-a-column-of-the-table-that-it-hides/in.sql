-- dialect: redshift
-- table: t(a, b, c)
select b as a, a as c, a + 1 as d from t
