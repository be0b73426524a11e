-- dialect: duckdb
from t select a, b where c > 1
