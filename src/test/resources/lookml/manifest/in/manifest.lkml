project_name: "shop"
constant: schema {
  value: "prod"
  export: override_optional
}
remote_dependency: hub {
  url: "https://example.com/hub"
  ref: "main"
  override_constant: schema {
    value: "x"
  }
}
local_dependency: {
  project: "other"
}
