- dashboard: a
  title: A
  elements:
  - name: b
