-- dialect: postgresql
select j#>>'{a}' as x, j#>'{a}' as y, j#-'{a}' as z from t where tags@>array['x'] and tags<@others
