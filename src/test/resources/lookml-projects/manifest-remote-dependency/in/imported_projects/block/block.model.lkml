connection: "@{connection}"
include: "/orders.view"
explore: orders {}
