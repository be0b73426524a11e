view: orders { # all
  dimension: id {
    sql: a +
      b ;;
    label: "x
y"
  }
}
