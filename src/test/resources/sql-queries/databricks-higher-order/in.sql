-- dialect: databricks
select id, transform(filter(items, x -> x.price > floor_price), x -> x.sku) as skus, aggregate(items, cast(0 as double), (acc, x) -> acc + x.price) as total, exists(items, x -> x.sku is null) as broken, named_struct('a', a, 'b', b).a as a_again
from shop.carts
