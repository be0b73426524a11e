include: "missing.view"
include: "/nowhere/*.view"
include: "orders.view"
