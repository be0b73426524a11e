view: orders {
  label: "Of the later file, after what it includes"
  description: "Of the model, behind"
  dimension: id {}
  dimension: deepest {}
}
