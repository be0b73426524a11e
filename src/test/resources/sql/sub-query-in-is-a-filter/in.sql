select id in (select order_id from refunds) as refunded from orders where customer_id in (select id from vips)
