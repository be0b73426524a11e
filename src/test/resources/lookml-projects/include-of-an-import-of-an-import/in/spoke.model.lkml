include: "//hub/orders.view"
