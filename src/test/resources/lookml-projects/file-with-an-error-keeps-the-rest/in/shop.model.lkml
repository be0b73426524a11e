include: "*.view"
explore: orders {}
explore: users {}
