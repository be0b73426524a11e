-- dialect: postgresql
select trim(both ' ' from name) as name, substring(code from 2 for 3) as part, position('x' in code) as at, overlay(code placing 'zz' from 2), extract(epoch from (ended - started)) / 60 as minutes, greatest(a, b) as top, name similar to '%x%' as s, name ~* '^a' as r from items
