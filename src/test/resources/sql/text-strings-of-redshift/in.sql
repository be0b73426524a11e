-- dialect: redshift
select 'it\'s from shop.users' as s, a from shop.src
