-- dialect: databricks
select id, kind, amount from (select id, net, tax, fee from finance.bookings) lateral view stack(3, 'net', net, 'tax', tax, 'fee', fee) s as kind, amount
