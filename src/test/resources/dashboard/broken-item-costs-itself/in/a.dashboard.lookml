- dashboard: a
  title: A

- dashboard: b
  title: "no end

- dashboard: c
  title: C
