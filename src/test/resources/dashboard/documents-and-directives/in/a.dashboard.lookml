%YAML 1.1
---
# the first
- dashboard: a
...
---
- dashboard: b
--- {dashboard: c}
---
