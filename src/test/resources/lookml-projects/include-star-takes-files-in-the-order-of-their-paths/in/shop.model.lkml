include: "/refinements/*"
include: "orders.view"
