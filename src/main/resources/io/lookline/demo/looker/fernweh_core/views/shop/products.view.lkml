view: products {
  sql_table_name: shop.products ;;

  dimension: id {
    primary_key: yes
    type: number
    sql: ${TABLE}.id ;;
  }

  dimension: name {
    type: string
    sql: ${TABLE}.name ;;
  }

  dimension: brand {
    type: string
    sql: ${TABLE}.brand ;;
  }

  dimension: category {
    type: string
    sql: ${TABLE}.category ;;
  }

  dimension: department {
    type: string
    sql: ${TABLE}.department ;;
  }

  dimension: sku {
    label: "SKU"
    sql: ${TABLE}."SKU" ;;
  }

  dimension: retail_price {
    type: number
    value_format_name: eur
    sql: ${TABLE}.retail_price ;;
  }

  measure: count {
    type: count
  }

  measure: brand_list {
    type: list
    list_field: brand
  }

  parameter: price_buckets {
    type: unquoted
    default_value: "coarse"
    allowed_value: {
      label: "Coarse"
      value: "coarse"
    }
    allowed_value: {
      label: "Fine"
      value: "fine"
    }
  }
}
