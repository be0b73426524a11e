project_name: "fernweh_core"

constant: shop_schema {
  value: "shop"
  export: override_optional
}

# Other projects load at other times.
constant: load_name {
  value: "nightly load"
  export: override_optional
}
