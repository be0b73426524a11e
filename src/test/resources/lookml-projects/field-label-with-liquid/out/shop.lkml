view: orders {
  parameter: unit {
    type: unquoted
    default_value: "eur"
    allowed_value: {
      value: "eur"
    }
    allowed_value: {
      value: "usd"
    }
  }
  dimension: id {
    label: "{% if _view._name == 'orders' %}Order{% else %}Other order{% endif %}"
    description: "Of the explore {{ _explore._name }}"
    view_label: "Seen as {{ _view._name }}"
  }
  dimension_group: created {
    label: "{{ _model._name | capitalize }}"
    timeframes: [date]
  }
  measure: total {
    type: sum
    label: "{% if unit._parameter_value == 'eur' %}Euros{% else %}Dollars{% endif %}"
    group_label: "{% if total._in_query %}{{ unit._parameter_value }}{% else %}Money{% endif %}"
  }
  measure: mine {
    type: count
    label: "Of {{ _user_attributes['name'] }}"
  }
}

explore: orders {
  join: earlier {
    from: orders
    view_label: "{{ _view._name }}"
    sql_on: ${orders.id} > ${earlier.id} ;;
    relationship: one_to_one
  }
}
