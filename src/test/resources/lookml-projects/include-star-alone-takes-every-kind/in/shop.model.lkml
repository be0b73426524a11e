include: "parts/*"
