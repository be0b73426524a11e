select to_json(struct(*)) as x, cast(hash(*) as varchar) as h, count(*) as n from shop.src
