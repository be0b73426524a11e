view: orders {}
view: +orders {
  label: "The last word"
  final: yes
}
view: +orders {
  label: "All the same"
}
view: +orders {
  description: "And again"
}
