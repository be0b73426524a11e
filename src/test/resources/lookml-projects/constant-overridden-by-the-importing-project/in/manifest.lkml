project_name: "spoke"
constant: schema { value: "spoke" }
local_dependency: {
  project: "hub"
  override_constant: schema { value: "overridden" }
}
