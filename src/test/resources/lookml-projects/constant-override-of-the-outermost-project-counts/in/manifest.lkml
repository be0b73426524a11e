project_name: "spoke"
local_dependency: { project: "hub" }
local_dependency: {
  project: "base"
  override_constant: schema { value: "of_the_spoke" }
}
