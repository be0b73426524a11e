project_name: "spoke"
remote_dependency: block {
  url: "https://github.com/looker/block"
  ref: "main"
  override_constant: connection { value: "mine" }
}
