view: orders {}
}
view: later {}
