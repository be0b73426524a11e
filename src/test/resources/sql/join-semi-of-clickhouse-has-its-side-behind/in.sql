-- dialect: clickhouse
-- table: notes(a, note)
select a, x.b, note from (select a, b from t) x semi left join notes using a
