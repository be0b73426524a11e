- dashboard: business_pulse
  title: Business Pulse
  description: How the shop does, at a glance
  layout: newspaper
  filters:
  - name: Date
    title: Date
    type: date_filter
    default_value: 24 months
  elements:
  - name: revenue
    title: Revenue
    model: ecommerce
    explore: order_items
    type: looker_line
    fields: [orders.created_month, order_items.total_revenue, growth]
    fill_fields: [orders.created_month]
    filters:
      orders.created_date: 24 months
    sorts: [orders.created_month desc]
    dynamic_fields:
    - table_calculation: growth
      label: Growth
      expression: "${order_items.total_revenue} / offset(${order_items.total_revenue}, 1) - 1"
    listen:
      Date: orders.created_date
    row: 0
    col: 0
    width: 16
    height: 8
  - name: orders
    title: Orders
    model: ecommerce
    explore: orders
    type: single_value
    fields: [orders.count]
    row: 0
    col: 16
    width: 8
    height: 4
  - name: customers_by_age
    title: Customers by Age
    model: ecommerce
    explore: orders
    type: looker_pie
    fields: [users.age_tier, users.count, loyal_customers]
    dynamic_fields:
    - measure: loyal_customers
      label: Loyal Customers
      based_on: users.email
      type: count_distinct
    row: 4
    col: 16
    width: 8
    height: 8
  - name: text
    type: text
    title_text: About
    body_text: Updated every hour.
    row: 12
    col: 0
    width: 24
    height: 2
