view: +orders {
  label: "Of its own refinement"
}
view: +base {
  label: "Of the parent's refinement, the last in the text"
  description: "Of the parent's refinement"
}
include: "base.view"
include: "orders.view"
view: +base {
  tags: ["last"]
}
