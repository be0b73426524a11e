project_name: "example"
constant: schema { value: "shop" }
constant: column { value: "order_id" }
