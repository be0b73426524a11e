- dashboard: a
  ? [b, c]
  : d
  title: A
