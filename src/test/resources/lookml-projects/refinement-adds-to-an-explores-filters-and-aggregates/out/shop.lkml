view: orders {
  dimension: region {}
  dimension: shop {}
  measure: count {
    type: count
  }
}

explore: orders {
  tags: ["a", "b"]
  access_filter: {
    field: orders.region
    user_attribute: region
  }
  access_filter: {
    field: orders.shop
    user_attribute: shop
  }
  aggregate_table: by_region {
    query: {
      dimensions: [region]
      measures: [count]
    }
  }
  aggregate_table: by_shop {
    query: {
      dimensions: [shop]
      measures: [count]
    }
  }
}
