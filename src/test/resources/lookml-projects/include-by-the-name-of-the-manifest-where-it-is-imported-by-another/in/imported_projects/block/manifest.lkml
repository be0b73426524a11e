project_name: "looker_block"
