constant: connection { value: "theirs" export: override_required }
