label: "a"
label: "b"
