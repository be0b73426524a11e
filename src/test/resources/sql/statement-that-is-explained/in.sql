-- dialect: postgresql
explain (analyze, buffers) select a from t
