project_name: "shop"
constant: place {
  value: "views"
}
constant: warehouse {
  value: "snowflake"
}
constant: entity {
  value: "orders"
}
constant: schema {
  value: "prod.shop"
}
