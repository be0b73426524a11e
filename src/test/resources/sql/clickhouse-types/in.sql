-- dialect: clickhouse
select cast(t.a as Nullable(DateTime64(3, 'UTC'))) as a, cast(t.b as Array(LowCardinality(String))) as b, columns('c.*') apply(toString) apply(max) from t
