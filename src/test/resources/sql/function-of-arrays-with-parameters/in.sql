-- dialect: trino
select transform(o.items, i -> i.price * o.rate) as prices, reduce(o.items, 0, (s, x) -> s + x.amount, s -> s) as amount from orders o
