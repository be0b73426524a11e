view: base {
  set: basic {
    fields: [id]
  }
  set: other {
    fields: [note]
  }
  dimension: id {}
  dimension: note {}
}

view: orders {
  set: basic {
    fields: [id, note]
  }
  set: other {
    fields: [note]
  }
  dimension: id {}
  dimension: note {}
}

explore: orders {}
