label: "Shop"
include: "base.model"
explore: orders {}
