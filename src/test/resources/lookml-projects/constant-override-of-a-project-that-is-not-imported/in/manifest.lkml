project_name: "spoke"
local_dependency: { project: "base" }
