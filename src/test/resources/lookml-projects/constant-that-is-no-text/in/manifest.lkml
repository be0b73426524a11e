project_name: "shop"
constant: year { value: 2024 }
constant: detailed { value: yes }
