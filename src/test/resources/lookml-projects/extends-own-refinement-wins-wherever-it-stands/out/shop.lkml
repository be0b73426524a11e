view: base {
  label: "Of the parent's refinement, the last in the text"
  description: "Of the parent's refinement"
  tags: ["last"]
}

view: orders {
  label: "Of its own refinement"
  description: "Of the parent's refinement"
  tags: ["last"]
}
