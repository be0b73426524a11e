project_name: "hub"
constant: schema { value: "hub" }
