view: base {
  label: "Of the parent"
}
