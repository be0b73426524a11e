include: "orders.view"
include: "refinements"
