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
  extends: [base]
  label: "Orders"
  dimension: id {
    label: "Order Number"
  }
  measure: count {
    type: count
  }
}
