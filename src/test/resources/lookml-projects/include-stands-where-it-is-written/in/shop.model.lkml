include: "orders.view"
view: +orders {
  label: "Of the model, before"
  description: "Of the model, before"
}
include: "later"
view: +orders {
  description: "Of the model, behind"
}
