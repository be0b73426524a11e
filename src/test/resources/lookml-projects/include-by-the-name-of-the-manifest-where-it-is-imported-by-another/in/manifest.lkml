project_name: "spoke"
remote_dependency: block {
  url: "https://github.com/looker/block"
}
