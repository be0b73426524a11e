view: customer_facts {
  derived_table: {
    sql:
      SELECT
        orders.user_id,
        MIN(orders.created_at) AS first_order_at,
        COUNT(DISTINCT orders.id) AS lifetime_orders,
        SUM(items.sale_price) AS lifetime_revenue,
        ANY_VALUE(products.category) AS favourite_category,
        ANY_VALUE(products.brand) AS favourite_brand,
        ANY_VALUE(orders.channel) AS preferred_channel
      FROM ${orders.SQL_TABLE_NAME} AS orders
      JOIN ${order_items.SQL_TABLE_NAME} AS items ON items.order_id = orders.id
      LEFT JOIN ${products.SQL_TABLE_NAME} AS products ON products.id = items.product_id
      GROUP BY orders.user_id ;;
    sql_trigger_value: SELECT CURRENT_DATE() ;;
  }

  dimension: user_id {
    type: number
    hidden: yes
    sql: ${TABLE}.user_id ;;
  }

  dimension: favourite_category {}

  dimension: favourite_brand {}

  dimension: preferred_channel {}

  dimension: lifetime_orders {
    type: number
    sql: ${TABLE}.lifetime_orders ;;
  }

  dimension: lifetime_revenue {
    type: number
    value_format_name: eur
    sql: ${TABLE}.lifetime_revenue ;;
  }

  dimension: lifetime_tier {
    type: tier
    tiers: [100, 500, 1000]
    sql: ${lifetime_revenue} ;;
  }

  dimension_group: first_order {
    type: time
    timeframes: [date, month]
    sql: ${TABLE}.first_order_at ;;
  }

  measure: average_lifetime_revenue {
    type: average
    value_format_name: eur
    sql: ${lifetime_revenue} ;;
  }
}
