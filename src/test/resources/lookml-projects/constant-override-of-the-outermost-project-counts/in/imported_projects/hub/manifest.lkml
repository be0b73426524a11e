project_name: "hub"
local_dependency: {
  project: "base"
  override_constant: schema { value: "of_the_hub" }
  override_constant: database { value: "of_the_hub" }
}
