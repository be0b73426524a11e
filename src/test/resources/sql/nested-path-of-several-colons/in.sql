-- dialect: snowflake
select d.value:layer:extents::varchar as e, value:a.b:c as f from t, lateral flatten(input => parse_json(t.dims)) d
