-- dialect: postgresql
select e.value ->> 'a' as a from t, jsonb_array_elements(t.payload) as e
