# Sourced by mvnw and by the launcher: sets JAVA_HOME to a JDK of version 25 or later, or says what to install.

java25_is() {
  [ -x "$1/bin/java" ] && [ -r "$1/release" ] || return 1
  java25_version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
  [ "${java25_version:-0}" -ge 25 ]
}

java25_find() {
  if [ -n "${JAVA_HOME:-}" ] && java25_is "$JAVA_HOME"; then
    return 0
  fi
  java25_on_path=$(command -v java || true)
  if [ -n "$java25_on_path" ]; then
    java25_on_path=$(readlink -f "$java25_on_path" 2>/dev/null || echo "$java25_on_path")
    java25_on_path=${java25_on_path%/bin/java}
  fi
  for java25_home in "$java25_on_path" "${GRAALVM_HOME:-}" \
    /usr/lib/jvm/* "${SDKMAN_DIR:-$HOME/.sdkman}"/candidates/java/* "$HOME"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    if [ -n "$java25_home" ] && java25_is "$java25_home"; then
      JAVA_HOME=$java25_home
      export JAVA_HOME
      return 0
    fi
  done
  echo "No JDK 25 or later found: install one (for example Temurin 25, https://adoptium.net) or set JAVA_HOME to it." >&2
  return 1
}
