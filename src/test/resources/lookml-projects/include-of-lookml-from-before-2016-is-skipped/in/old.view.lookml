- view: old
  fields:
  - dimension: id
