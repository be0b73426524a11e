---
- dashboard: orders
  title: "{"
