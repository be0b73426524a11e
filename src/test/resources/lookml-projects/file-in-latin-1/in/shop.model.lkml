include: "*.view"
