project_name: "spoke"
local_dependency: { project: "hub" }
