# before 2016
- view: orders
  fields:
  - dimension: id
