view: +orders {
  dimension: id {}
}
explore: +orders {
  hidden: yes
}
