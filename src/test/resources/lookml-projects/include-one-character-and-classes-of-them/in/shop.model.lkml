include: "orders_?.view"
include: "[!o]*.view"
include: "orders_1[2-3].view"
