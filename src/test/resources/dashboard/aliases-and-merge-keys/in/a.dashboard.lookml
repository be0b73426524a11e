- dashboard: a
  elements:
  - name: one
    listen: &listen
      Date: orders.created_date
      Shop: orders.shop
  - name: two
    listen: *listen
  - name: three
    listen:
      <<: *listen
      Shop: shops.name
