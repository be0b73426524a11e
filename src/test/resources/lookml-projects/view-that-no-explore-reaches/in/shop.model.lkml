include: "*.view"
explore: orders {}
