view: orders {
  fields_hidden_by_default: yes
  dimension: hidden {}
  dimension: shown {
    hidden: no
  }
  dimension_group: created {
    timeframes: [date]
  }
  measure: count {
    type: count
  }
}

view: users {
  dimension: hidden {
    hidden: yes
  }
  dimension: shown {}
}
