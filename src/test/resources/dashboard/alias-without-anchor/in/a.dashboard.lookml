- dashboard: a
  title: *later
- dashboard: b
