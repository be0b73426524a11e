-- dialect: postgresql
select a from b, only c.d join only e on true where a ::: b
