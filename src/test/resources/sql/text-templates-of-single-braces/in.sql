-- dialect: standard
select t.{field}, x from {schema}.orders t
