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
  extends: [base]
  set: basic {
    fields: [id, note]
  }
}
explore: orders {}
