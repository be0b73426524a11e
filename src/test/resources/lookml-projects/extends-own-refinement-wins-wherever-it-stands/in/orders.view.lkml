view: orders {
  extends: [base]
  label: "Declared"
}
