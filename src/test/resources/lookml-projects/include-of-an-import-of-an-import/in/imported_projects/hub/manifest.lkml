project_name: "hub"
local_dependency: { project: "base" }
