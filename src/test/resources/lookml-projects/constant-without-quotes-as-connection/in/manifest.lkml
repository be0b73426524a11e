project_name: "shop"
constant: warehouse { value: "snowflake" }
