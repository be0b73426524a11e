view: orders {
  set: basic {
    fields: [id, status]
  }
  set: more {
    fields: [basic*, amount, -status]
  }
  set: rest {
    fields: [ALL_FIELDS*, -more*]
  }
  set: round {
    fields: [trip*, id]
  }
  set: trip {
    fields: [round*, status]
  }
  dimension: id {}
  dimension: status {}
  dimension: amount {}
  dimension: note {}
}
explore: orders {
  from: orders
  view_name: o
  fields: [o.more*]
}
