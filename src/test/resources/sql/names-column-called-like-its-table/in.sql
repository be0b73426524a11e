-- table: shop.status(status, id)
select status as s, id from shop.status
