- dashboard: a
  title: first
  elements: []
  title: last
