include: "//hub/views/orders.view"
explore: orders {}
