view: a {
  dimension: id {}
}

view: b {
  dimension: id {}
}

view: c {
  dimension: id {}
}

view: orders {
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
  view_name: orders
  join: c {
    sql_on: ${orders.id} = ${c.id} ;;
    relationship: one_to_one
  }
  join: b {
    sql_on: ${orders.id} = ${b.id} ;;
  }
  join: a {
    sql_on: ${orders.id} = ${a.id} ;;
  }
}
