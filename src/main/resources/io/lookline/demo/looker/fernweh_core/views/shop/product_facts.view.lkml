view: product_facts {
  derived_table: {
    explore_source: order_items {
      column: product_id { field: order_items.product_id }
      column: revenue { field: order_items.total_revenue }
      column: items_sold { field: order_items.count }
      derived_column: revenue_rank { sql: RANK() OVER (ORDER BY revenue DESC) ;; }
    }
  }

  dimension: product_id {
    primary_key: yes
    type: number
    hidden: yes
    sql: ${TABLE}.product_id ;;
  }

  dimension: revenue {
    type: number
    value_format_name: eur
    sql: ${TABLE}.revenue ;;
  }

  dimension: revenue_rank {
    type: number
    sql: ${TABLE}.revenue_rank ;;
  }

  measure: items_sold {
    type: sum
    sql: ${TABLE}.items_sold ;;
  }
}
