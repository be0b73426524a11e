# Orders of the shop.
- dashboard: orders
  title: Orders
  layout: newspaper
  extends: [base, other]
  filters:
  - name: Date
    title: Date
    type: field_filter
    default_value: 7 days
    model: shop
    explore: orders
    field: orders.created_date
    listens_to_filters: []
  elements:
  - name: count
    title: Number of orders
    type: single_value
    model: shop
    explore: orders
    fields: [orders.count, difference]
    filters: {orders.status: done, orders.id: ">0"}
    sorts: [orders.count desc]
    limit: 500
    dynamic_fields: [{table_calculation: difference, label: Difference,
        expression: "${orders.count}-1", value_format: !!null ''}]
    listen:
      Date: orders.created_date
    row: 0
