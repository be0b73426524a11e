-- dialect: snowflake
select value from t, table(flatten(input => t.items, path => 'a'))
