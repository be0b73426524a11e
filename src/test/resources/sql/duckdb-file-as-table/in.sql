-- dialect: duckdb
select a from 'data/x.parquet'
