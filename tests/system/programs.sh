#!/usr/bin/env bash
# Installs programs that only steps of tests/system/long use, once, when such a step runs:
#
#   bash tests/system/programs.sh NAME…      go-oidc, oauth2-proxy, dex, spring, quarkus, keycloak
#
# programs/NAME pins the versions: go.mod with the checksums of go.sum, or pom.xml with Maven coordinates. All files are
# in the user's cache folder. The paths go to `$cache/env-NAME`, which `run` reads after `$cache/env`.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
. "$here/lib/install.sh"

# --- Go ------------------------------------------------------------------------------------------------
export GOMODCACHE="$cache/go/modules" GOCACHE="$cache/go/build" GOFLAGS="-mod=readonly -modcacherw" CGO_ENABLED=0

# An older Go may fetch the version that go.mod names.
go_works() { command -v go >/dev/null && (cd "$here/programs/go-oidc" && go list -m) >/dev/null 2>&1; }

need_go() {
  go_works || apt_install golang-go ca-certificates
  go_works || die "Go is required, in the version that programs/go-oidc/go.mod names or newer"
}

# `build NAME PACKAGE` builds the program of a module once and prints its path.
build() {
  local source="$here/programs/$1" folder
  folder="$cache/$1-$( (go version; cat "$source"/go.*) | digest)"
  if [ ! -x "$folder/$1" ]; then
    mkdir -p "$folder"
    quietly "go build $2" env -C "$source" go build -o "$folder/$1.new" "$2" >&2
    mv "$folder/$1.new" "$folder/$1"
  fi
  printf '%s' "$folder/$1"
}

# --- Maven ---------------------------------------------------------------------------------------------
need_maven() {
  if ! command -v javac >/dev/null || ! command -v mvn >/dev/null; then
    apt_install default-jdk-headless maven
  fi
}

# `package NAME` lets Maven package programs/NAME once, online, and prints the folder: `repository` is Maven's, `target`
# has what was packaged.
package() {
  local source="$here/programs/$1" folder
  folder="$cache/$1-$( (javac -version 2>&1; cat "$source/pom.xml") | digest)"
  if [ ! -e "$folder/.ready" ]; then
    rm -rf "$folder"
    mkdir -p "$folder"
    cp -r "$source" "$folder/first"
    quietly "mvn package: $1" mvn --batch-mode -Dmaven.repo.local="$folder/repository" -Dmaven.test.skip=true \
      --file "$folder/first/pom.xml" package >&2
    mv "$folder/first/target" "$folder/target"
    rm -rf "$folder/first"
    touch "$folder/.ready"
  fi
  printf '%s' "$folder"
}

[ $# -gt 0 ] || die "the arguments are names: go-oidc, oauth2-proxy, dex, spring, quarkus, keycloak"
for name in "$@"; do
  case $name in
    go-oidc)
      need_go
      # The scripts build their programs themselves. This build fetches the modules.
      build go-oidc . >/dev/null
      printf 'export PORTICO_TEST_SYSTEM_GO_CACHE=%q\n' "$cache/go" >"$cache/env-go-oidc"
      ;;
    oauth2-proxy)
      need_go
      program=$(build oauth2-proxy github.com/oauth2-proxy/oauth2-proxy/v7)
      printf 'export PORTICO_TEST_SYSTEM_OAUTH2_PROXY=%q\n' "$program" >"$cache/env-oauth2-proxy"
      ;;
    dex)
      need_go
      program=$(build dex github.com/dexidp/dex/cmd/dex)
      printf 'export PORTICO_TEST_SYSTEM_DEX=%q\n' "$program" >"$cache/env-dex"
      ;;
    spring | quarkus)
      need_maven
      # The scripts build their applications themselves, offline. This build fetches the packages.
      folder=$(package "$name")
      printf 'export PORTICO_TEST_SYSTEM_MAVEN_%s=%q\n' "${name^^}" "$folder/repository" >"$cache/env-$name"
      ;;
    keycloak)
      need_maven
      folder=$(package keycloak)
      program=$(echo "$folder"/target/dependency/keycloak-*)
      printf 'export PORTICO_TEST_SYSTEM_KEYCLOAK=%q\n' "$program" >"$cache/env-keycloak"
      ;;
    *) die "unknown program: $name" ;;
  esac
  say "$name is ready"
done
