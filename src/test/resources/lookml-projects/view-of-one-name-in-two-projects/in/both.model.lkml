include: "//hub/orders.view"
include: "orders.view"
