explore: products {}
