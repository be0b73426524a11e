connection: "warehouse"
