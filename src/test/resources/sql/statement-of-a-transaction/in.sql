-- dialect: snowflake
begin transaction; select a from t; commit
