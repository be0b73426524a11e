-- dialect: duckdb
-- table: t(a, b)
from t where a > 1
