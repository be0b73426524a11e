include: "/views/orders.view"
