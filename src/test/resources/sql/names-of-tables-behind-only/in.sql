-- dialect: postgresql
select b.x, d.y, e.z from only b, only c.d join only e on true
