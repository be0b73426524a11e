-- dialect: trino
select cast(json_extract(t.doc, '$.tags') as array(varchar)) as tags, cast(t.m as map(varchar, array(bigint))) as m, cast(row(t.a, t.b) as row(x integer, y varchar)) as r from t
