-- dialect: duckdb
select id, list_transform(items, i -> i.price * rate) as prices, list_filter(tags, t -> t <> 'x') as tags, unnest(items) as item, {'lat': lat, 'lon': lon} as point, map([k], [v]) as m from orders
