-- dialect: postgresql
select v.code, v.label, p.id::text || '-' || v.code as key, p.weight::numeric(10,2) from (values ('a', 'Alpha'), ('b', 'Beta')) v(code, label) join parts p on p.code = v.code
