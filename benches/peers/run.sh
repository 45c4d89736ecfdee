#!/usr/bin/env bash
# Installs the peer's locked packages once, in the user's cache directory, and runs the peer.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
hash=$(cat "$here/package.json" "$here/package-lock.json" | sha256sum | cut -c1-12)
dir="${XDG_CACHE_HOME:-$HOME/.cache}/portico-peers/$hash"
if [ ! -e "$dir/ready" ]; then
  mkdir -p "$dir"
  cp "$here/package.json" "$here/package-lock.json" "$dir/"
  npm ci --prefix "$dir" --no-audit --no-fund >&2
  touch "$dir/ready"
fi
cp "$here/provider.mjs" "$dir/"
exec node "$dir/provider.mjs"
