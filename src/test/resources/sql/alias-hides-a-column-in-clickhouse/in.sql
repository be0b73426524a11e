-- dialect: clickhouse
-- table: t(a, b)
select b as a, a as c from t
