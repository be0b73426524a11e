project_name: "base"
constant: schema { value: "of_the_base" export: override_optional }
