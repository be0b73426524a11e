- dashboard: a
  row: 12
  share: -0.50
  yes: Yes
  off: off
  nothing:
  tilde: ~
  tagged: !!null ''
  text: '12'
  grouped: 1_000
  date: 2024-01-02
  own: !thing {a: b}
