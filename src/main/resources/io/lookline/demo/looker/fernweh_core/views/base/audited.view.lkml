# To be extended by views of loaded tables, also of other projects.
view: audited {
  extension: required

  dimension_group: loaded {
    type: time
    timeframes: [raw, date]
    description: "When the @{load_name} brought the row"
    hidden: yes
    sql: ${TABLE}.loaded_at ;;
  }
}
