-- dialect: redshift
select c.id, o.total.net, i.sku, place from customers c, c.orders o, o.items as i at place
