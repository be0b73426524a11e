-- dialect: mysql
select a /* x /* y */ from shop.src
