view: orders {
  label: "Declared"
  description: "Declared"
  dimension: id {
    label: "Declared"
    type: number
  }
}
view: audited {
  label: "Of the added parent"
  description: "Of the added parent"
  dimension: id {
    label: "Of the added parent"
  }
  dimension: changed_by {}
}
view: +orders {
  extends: [audited]
  label: "Of the refinement"
}
