include: "orders.view"
