view: base {
  dimension: id {
    primary_key: yes
  }
  dimension: number {}
}

view: orders {
  dimension: id {
    primary_key: no
  }
  dimension: number {
    primary_key: yes
  }
}
