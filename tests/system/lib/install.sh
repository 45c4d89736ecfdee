# What the installing scripts have in common. Sourced, with `set -euo pipefail`.

cache="${XDG_CACHE_HOME:-$HOME/.cache}/portico-system"

say() { printf 'install: %s\n' "$*"; }
die() { printf 'install: FAILED: %s\n' "$*" >&2; exit 1; }

# `quietly LABEL COMMAND…` prints the command's output only if it fails.
quietly() {
  local label=$1 log
  shift
  log=$(mktemp "$cache/log.XXXXXX")
  say "$label"
  if ! "$@" >"$log" 2>&1; then
    tail -n 40 "$log" >&2
    rm -f "$log"
    die "$label"
  fi
  rm -f "$log"
}

digest() { sha256sum | cut -c1-12; }

as_root() {
  if [ "$(id -u)" = 0 ]; then
    "$@"
  elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
    sudo -n "$@"
  else
    die "'$*' needs root: run it by hand, or run this as root"
  fi
}

apt_install() {
  command -v apt-get >/dev/null || die "apt-get was not found: install $* by hand"
  quietly "apt-get update" as_root apt-get -o DPkg::Lock::Timeout=300 update
  quietly "apt-get install $*" as_root env DEBIAN_FRONTEND=noninteractive \
    apt-get -o DPkg::Lock::Timeout=300 install -y --no-install-recommends "$@"
}

# Two concurrent runs, for example a mutation inside of a run, must not install into one folder.
mkdir -p "$cache"
exec 9>"$cache/lock"
flock -w 900 9 || die "another installation holds $cache/lock for 15 minutes"
