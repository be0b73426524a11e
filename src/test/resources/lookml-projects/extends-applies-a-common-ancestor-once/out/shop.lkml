view: bottom {
  label: "Of the left"
  dimension: id {
    tags: ["top"]
  }
}

view: left {
  label: "Of the left"
  dimension: id {
    tags: ["top"]
  }
}

view: right {
  label: "Of the top"
  dimension: id {
    tags: ["top"]
  }
}

view: top {
  label: "Of the top"
  dimension: id {
    tags: ["top"]
  }
}
