project_name: "hub"
constant: schema {
  value: "hub"
  export: override_optional
}
constant: database {
  value: "warehouse"
}
