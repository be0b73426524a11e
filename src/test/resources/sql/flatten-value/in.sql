-- dialect: snowflake
select f.value:name::string as name, f.index as i, t.id from t, lateral flatten(input => t.payload:items) f
