- dashboard: a
  elements: &all
  - *all
- dashboard: b
