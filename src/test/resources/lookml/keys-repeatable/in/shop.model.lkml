include: "a.view"
include: ["b.view", "c.view"]
explore: orders {
  extends: [base]
  extends: [other]
  join: a {}
  join: b {}
  access_filter: {
    field: a.b
    user_attribute: c
  }
  query: q {
    dimensions: [a]
  }
}
datagroup: nightly {}
