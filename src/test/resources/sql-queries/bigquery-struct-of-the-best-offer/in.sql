-- dialect: bigquery
with best as (
  select product_id, max_by(struct(seller_id, price as best_price, shipping.days as days), -price) as offer, array_agg(struct(seller_id, price) order by price limit 3) as top3
  from market.offers group by product_id
)
select b.product_id, b.offer.seller_id, b.offer.best_price, t.price as candidate_price
from best b, unnest(b.top3) t
