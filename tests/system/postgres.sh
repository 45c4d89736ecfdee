#!/usr/bin/env bash
# A private PostgreSQL server for tests, in its own folder, independent of the machine's cluster, its data and its port.
# From the root of the repository:
#
#   bash tests/system/postgres.sh start [--durable] DIR   creates DIR, starts a server in it and prints the URL
#   bash tests/system/postgres.sh url DIR                 prints the URL of the server in DIR
#   bash tests/system/postgres.sh bin                     prints the folder of the PostgreSQL programs
#   bash tests/system/postgres.sh stop [--now] DIR        stops it (--now: without a checkpoint, as in a power cut)
#   bash tests/system/postgres.sh remove DIR              stops it and removes DIR
#   bash tests/system/postgres.sh run [--durable] COMMAND…
#                       runs COMMAND with PORTICO_TEST_POSTGRES set, on a server that is removed afterwards
#
# Without --durable it does not wait for the disk (fsync=off), for tests without power cuts. `start` restarts a stopped
# server with its data and port. Debian's package is installed if PostgreSQL is missing. PostgreSQL refuses to run as
# root: in this case it runs as the user `postgres`.
set -euo pipefail

die() { printf 'postgres.sh: %s\n' "$*" >&2; exit 1; }

as_root() {
  if [ "$(id -u)" = 0 ]; then
    "$@"
  elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
    sudo -n "$@"
  else
    die "'$*' needs root: run it by hand, or run this as root"
  fi
}

# Prints the folder of the newest PostgreSQL of this machine.
find_bin() {
  local initdb
  initdb=$(printf '%s\n' /usr/lib/postgresql/*/bin/initdb | sort -V | tail -n 1)
  if [ -x "$initdb" ]; then
    dirname "$initdb"
  elif initdb=$(command -v initdb); then
    dirname "$(readlink -f "$initdb")"
  else
    return 1
  fi
}

install_postgres() {
  command -v apt-get >/dev/null || die 'neither PostgreSQL nor apt-get was found: install PostgreSQL 13 or newer'
  printf 'installing postgresql\n' >&2
  # Otherwise the package would create and start a cluster.
  if [ ! -e /etc/postgresql-common/createcluster.conf ]; then
    as_root mkdir -p /etc/postgresql-common
    as_root sh -c 'echo "create_main_cluster = false" >/etc/postgresql-common/createcluster.conf'
  fi
  as_root apt-get -o DPkg::Lock::Timeout=300 update -qq >&2
  as_root env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 install -y -qq \
    --no-install-recommends postgresql >&2
}

if ! bin=$(find_bin); then
  install_postgres
  bin=$(find_bin) || die 'the package postgresql has no initdb in the expected folder'
fi

# Runs a command as a user other than root.
as_owner() {
  if [ "$(id -u)" = 0 ]; then
    # Every call would print a warning if the current folder were not accessible.
    (cd / && exec setpriv --reuid=postgres --regid=postgres --init-groups env HOME="$dir" "$@")
  else
    "$@"
  fi
}

free_port() {
  local port
  for _ in $(seq 100); do
    port=$((20000 + RANDOM % 12000))
    if ! (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then
      printf '%s' "$port"
      return
    fi
  done
  die 'no free port was found'
}

url() {
  [ -f "$dir/port" ] || die "no server exists in $dir"
  printf 'postgres://portico@127.0.0.1:%s/postgres\n' "$(cat "$dir/port")"
}

running() { [ -f "$dir/data/postmaster.pid" ] && as_owner "$bin/pg_ctl" -D "$dir/data" status >/dev/null 2>&1; }

start() {
  if running; then
    url
    return
  fi
  if [ ! -f "$dir/data/PG_VERSION" ]; then
    mkdir -p "$dir"
    [ "$(id -u)" != 0 ] || chown postgres "$dir"
    chmod 700 "$dir"
    # A locale's collation and not byte order: a query that depends on the order must set its own.
    as_owner "$bin/initdb" -D "$dir/data" -U portico -A trust -E UTF8 --locale=C.UTF-8 \
      --locale-provider=icu --icu-locale=en-US -N >"$dir/initdb.log" 2>&1 ||
      as_owner "$bin/initdb" -D "$dir/data" -U portico -A trust -E UTF8 --locale=C.UTF-8 -N >"$dir/initdb.log" 2>&1 || {
      cat "$dir/initdb.log" >&2
      die 'initdb failed'
    }
    cat >>"$dir/data/postgresql.conf" <<CONF
listen_addresses = '127.0.0.1'
unix_socket_directories = '$dir'
max_connections = 200
shared_buffers = 64MB
fsync = $durable
synchronous_commit = on
full_page_writes = $durable
autovacuum = $durable
max_wal_size = $wal
logging_collector = off
log_min_messages = warning
CONF
  fi
  for _ in 1 2 3 4 5; do
    [ -f "$dir/port" ] || free_port >"$dir/port"
    if as_owner "$bin/pg_ctl" -D "$dir/data" -l "$dir/data/server.log" -w -t 60 \
      -o "-p $(cat "$dir/port")" start >"$dir/start.log" 2>&1; then
      url
      return
    fi
    # The port was taken in the meantime. A server that had it before must keep it.
    [ ! -f "$dir/keep-port" ] || break
    rm -f "$dir/port"
  done
  cat "$dir/start.log" "$dir/data/server.log" >&2
  die "no server could be started in $dir"
}

stop() {
  if running; then
    as_owner "$bin/pg_ctl" -D "$dir/data" -w -t 60 -m "$how" stop >/dev/null 2>&1 || die "the server in $dir does not stop"
  fi
}

command=${1:-}
[ $# -eq 0 ] || shift
if [ "$command" = bin ]; then
  printf '%s\n' "$bin"
  exit
fi
durable=off
wal=512MB
how=fast
case ${1:-} in
  --durable) durable=on wal=2GB; shift ;;
  --now) how=immediate; shift ;;
esac
case $command in
  start | url | stop | remove)
    [ $# = 1 ] || die "$command needs one folder"
    dir=$(realpath -m "$1")
    ;;
  run)
    [ $# -gt 0 ] || die 'run needs a command'
    # Not in a folder that other users cannot enter, such as root's home. Temporary data is in memory if there is
    # enough, because the tests create hundreds of databases with thousands of files.
    base=/tmp
    available=$(df --output=avail -k /dev/shm 2>/dev/null | tail -n 1 || true)
    if [ "$durable" = off ] && [ -w /dev/shm ] && [ "${available:-0}" -gt 3000000 ]; then
      base=/dev/shm
    fi
    dir=$(mktemp -d "$base/portico-pg.XXXXXX")
    ;;
  *) die 'the first argument must be start, url, bin, stop, remove or run' ;;
esac
case $command in
  start) start; touch "$dir/keep-port" ;;
  url) url ;;
  stop) stop ;;
  remove) how=immediate; stop; rm -rf "$dir" ;;
  run)
    end() { how=immediate; stop || true; rm -rf "$dir"; }
    trap end EXIT
    trap 'exit 130' INT TERM HUP
    PORTICO_TEST_POSTGRES=$(start)
    export PORTICO_TEST_POSTGRES
    "$@"
    ;;
esac
