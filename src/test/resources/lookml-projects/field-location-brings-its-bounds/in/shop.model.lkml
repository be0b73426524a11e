view: shops {
  dimension: place {
    type: location
    sql_latitude: ${TABLE}.lat ;;
    sql_longitude: ${TABLE}.lon ;;
    group_label: "Where"
  }
}
