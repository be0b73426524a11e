view: audited {
  dimension: changed_by {}
}

view: orders {
  dimension: changed_by {}
  dimension: id {}
}
