-- dialect: bigquery
create temp table mine as select a from t1; select ?? from mine join t2
