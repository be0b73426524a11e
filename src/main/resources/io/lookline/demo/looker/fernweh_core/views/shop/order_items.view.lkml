view: order_items {
  sql_table_name: @{shop_schema}.order_items ;;

  dimension: id {
    primary_key: yes
    type: number
    sql: ${TABLE}.id ;;
  }

  dimension: order_id {
    type: number
    hidden: yes
    sql: ${TABLE}.order_id ;;
  }

  dimension: product_id {
    type: number
    hidden: yes
    sql: ${TABLE}.product_id ;;
  }

  dimension: sale_price {
    type: number
    value_format_name: eur
    sql: ${TABLE}.sale_price ;;
  }

  dimension: price_tier {
    type: tier
    tiers: [10, 50, 100, 500]
    style: integer
    sql: ${sale_price} ;;
  }

  dimension: discount {
    type: number
    value_format_name: percent_0
    sql: ${TABLE}.discount ;;
  }

  measure: count {
    type: count
  }

  measure: total_revenue {
    type: sum
    description: "Sale prices after discount, without shipping"
    value_format_name: eur
    tags: ["kpi", "certified"]
    sql: ${sale_price} * (1 - ${discount}) ;;
  }

  measure: average_sale_price {
    type: average
    value_format_name: eur
    sql: ${sale_price} ;;
  }

  measure: median_sale_price {
    type: median
    sql: ${sale_price} ;;
  }

  measure: revenue_share {
    type: percent_of_total
    sql: ${total_revenue} ;;
  }

  measure: cumulative_revenue {
    type: running_total
    sql: ${total_revenue} ;;
  }

  measure: average_spend_per_order {
    type: number
    sql: ${total_revenue} / NULLIF(${orders.count}, 0) ;;
  }

  set: selling {
    fields: [sale_price, price_tier, discount, count, total_revenue, average_sale_price]
  }
}
