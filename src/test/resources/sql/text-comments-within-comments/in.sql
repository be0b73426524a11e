-- dialect: postgresql
select a /* x /* y */ from shop.users */ from shop.src
