connection: @{warehouse}
