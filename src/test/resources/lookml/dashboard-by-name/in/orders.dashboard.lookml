- dashboard: orders
  title: "{"
