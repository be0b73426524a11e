# nothing
  # here
