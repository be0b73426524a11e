view: orders {
  dimension: id {
    primary_key: yes
  }
  measure: count {
    type: count
  }
}
view: invoices {
  dimension: id {
    primary_key: yes
  }
  measure: count {
    type: count
  }
}
explore: orders {
  join: invoices {
    relationship: one_to_one
    sql_on: ${orders.id} = ${invoices.id} ;;
  }
}
