view: base {
  label: "Base"
  description: "What all views have"
  dimension: id {
    type: number
    primary_key: yes
    sql: ${TABLE}.id ;;
  }
  dimension: note {}
}

view: orders {
  label: "Orders"
  description: "What all views have"
  dimension: id {
    type: number
    primary_key: yes
    sql: ${TABLE}.id ;;
    label: "Order Number"
  }
  dimension: note {}
  measure: count {
    type: count
  }
}
