view: orders {
  dimension: id {}
}
view: a {
  dimension: id {}
}
view: b {
  dimension: id {}
}
view: c {
  dimension: id {}
}
explore: base {
  extension: required
  view_name: orders
  join: c {
    sql_on: ${orders.id} = ${c.id} ;;
  }
}
explore: orders {
  extends: [base]
  join: b {
    sql_on: ${orders.id} = ${b.id} ;;
  }
  join: a {
    sql_on: ${orders.id} = ${a.id} ;;
  }
  join: c {
    relationship: one_to_one
  }
}
