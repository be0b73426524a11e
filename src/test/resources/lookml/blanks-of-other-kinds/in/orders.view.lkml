view: orders {
　dimension: id {}
}