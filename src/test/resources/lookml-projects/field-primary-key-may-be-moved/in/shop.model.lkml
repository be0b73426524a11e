view: base {
  dimension: id {
    primary_key: yes
  }
  dimension: number {}
}
view: orders {
  extends: [base]
  dimension: id {
    primary_key: no
  }
  dimension: number {
    primary_key: yes
  }
}
