view: orders {
  extends: [base]
}
view: base {
  label: "Declared"
}
view: +base {
  label: "Refined"
  dimension: refined {}
}
