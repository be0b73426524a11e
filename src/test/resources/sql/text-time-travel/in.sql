-- dialect: bigquery
select a from t for system_time as of timestamp_sub(current_timestamp(), interval 1 hour)
