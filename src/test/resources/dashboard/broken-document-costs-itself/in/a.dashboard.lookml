dashboard: a
title: A
---
dashboard: b
title: x: y
---
dashboard: c
