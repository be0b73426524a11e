view: audited {
  label: "Of the added parent"
  description: "Of the added parent"
  dimension: id {
    label: "Of the added parent"
  }
  dimension: changed_by {}
}

view: orders {
  label: "Of the refinement"
  description: "Of the added parent"
  dimension: id {
    label: "Of the added parent"
    type: number
  }
  dimension: changed_by {}
}
