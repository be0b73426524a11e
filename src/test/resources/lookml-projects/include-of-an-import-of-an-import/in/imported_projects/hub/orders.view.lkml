include: "//base/audited.view"
view: orders {
  extends: [audited]
  dimension: id {}
}
