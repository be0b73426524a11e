project_name: "other"
local_dependency: {
  project: "base"
  override_constant: schema { value: "of_the_other" }
}
