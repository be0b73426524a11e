view: audited {
  dimension: changed_by {}
}
