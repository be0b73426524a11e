explore: orders {}
