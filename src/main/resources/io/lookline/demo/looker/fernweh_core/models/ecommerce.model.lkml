connection: "fernweh_warehouse"
label: "Ecommerce"

include: "/views/shop/*.view"
include: "/explores/returns.explore.lkml"
include: "../refinements/*.lkml"
include: "/dashboards/business_pulse.dashboard"

explore: orders {
  label: "Orders"
  description: "Every order since the shop opened, with who placed it"
  tags: ["certified", "core"]

  join: users {
    type: left_outer
    relationship: many_to_one
    sql_on: ${orders.user_id} = ${users.id} ;;
  }

  join: order_tags {
    relationship: one_to_many
    sql: LEFT JOIN UNNEST(${orders.tags}) AS order_tags ;;
  }
}

explore: order_items {
  label: "Order Items"
  description: "One row per item sold"
  tags: ["core"]

  join: orders {
    type: left_outer
    relationship: many_to_one
    sql_on: ${order_items.order_id} = ${orders.id} ;;
  }

  join: products {
    type: left_outer
    relationship: many_to_one
    sql_on: ${order_items.product_id} = ${products.id} ;;
  }
}

explore: gifts {
  view_name: orders
  label: "Gift Orders"
  description: "Orders that are sent to someone else"
  fields: [ALL_FIELDS*, -buyers.private*]

  join: buyers {
    from: users
    type: left_outer
    relationship: many_to_one
    sql_on: ${orders.user_id} = ${buyers.id} ;;
  }

  join: buyer_facts {
    from: customer_facts
    view_label: "Buyers"
    type: left_outer
    relationship: one_to_one
    sql_on: ${buyers.id} = ${buyer_facts.user_id} ;;
  }
}

explore: inventory {
  join: products {
    type: left_outer
    relationship: many_to_one
    sql_on: ${inventory.product_id} = ${products.id} ;;
    fields: [products.id, products.name, products.brand, products.category, products.sku, products.count]
  }

  join: product_facts {
    type: left_outer
    relationship: many_to_one
    sql_on: ${inventory.product_id} = ${product_facts.product_id} ;;
  }
}

explore: customer_facts {
  hidden: yes
}
