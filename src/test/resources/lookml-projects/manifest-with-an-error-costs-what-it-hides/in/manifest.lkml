project_name: "spoke"
constant: lost { value: "never closed }
constant: schema { value: "kept" }
local_dependency: { project: "hub" }
