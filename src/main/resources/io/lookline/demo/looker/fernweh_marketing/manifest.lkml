project_name: "fernweh_marketing"

local_dependency: {
  project: "fernweh_core"

  override_constant: load_name {
    value: "hourly load"
  }
}

constant: marketing_schema {
  value: "marketing"
}
