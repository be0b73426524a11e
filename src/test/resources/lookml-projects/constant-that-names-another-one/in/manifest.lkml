project_name: "shop"
constant: database { value: "prod" }
constant: schema { value: "@{database}.shop" }
constant: round { value: "@{trip}" }
constant: trip { value: "@{round}" }
