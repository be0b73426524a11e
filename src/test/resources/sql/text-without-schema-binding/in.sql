-- dialect: redshift
create view v as select o.id from spectrum.orders o with no schema binding
