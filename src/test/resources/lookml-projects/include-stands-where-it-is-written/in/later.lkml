include: "deepest"
view: +orders {
  label: "Of the later file, after what it includes"
  description: "Of the later file"
}
