-- dialect: snowflake
with a as (select object_construct('id', t.id, 'name', t.name) as o from t)
select o:id::int as id, a.o:name as name from a
