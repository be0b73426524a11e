include: "views/orders.view"
