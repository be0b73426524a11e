view: top {
  label: "Of the top"
  dimension: id {
    tags: ["top"]
  }
}
view: left {
  extends: [top]
  label: "Of the left"
}
view: right {
  extends: [top]
}
view: bottom {
  extends: [left, right]
}
