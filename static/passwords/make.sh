#!/usr/bin/env bash
# Makes static/passwords/common.list, the list of common passwords in the program, from two lists whose licences allow it:
# passwords.json of the npm package @zxcvbn-ts/language-common (MIT), and common-passwords.txt.gz of Django (BSD-3-Clause).
# Needs npm, pip, python3 and a `portico` (PORTICO=PATH). The same versions make the same file, byte for byte.
set -euo pipefail
portico=$(realpath "${PORTICO:-target/debug/portico}")
cd "$(dirname "${BASH_SOURCE[0]}")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm pack --silent --pack-destination "$work" @zxcvbn-ts/language-common@4.1.3 >/dev/null
pip download --quiet --no-deps --only-binary :all: --dest "$work" Django==5.2.19
python3 - "$work" >"$work/sorted.txt" <<'PYTHON'
import gzip, hashlib, io, json, pathlib, sys, tarfile, zipfile

work = pathlib.Path(sys.argv[1])
with tarfile.open(next(work.glob('*.tgz'))) as package:
    known = set(json.load(package.extractfile('package/src/passwords.json')))
with zipfile.ZipFile(next(work.glob('*.whl'))) as wheel:
    packed = wheel.read('django/contrib/auth/common-passwords.txt.gz')
with gzip.open(io.BytesIO(packed), 'rt', encoding='utf-8') as lines:
    known.update(line.strip() for line in lines)
hashes = {hashlib.sha1(word.lower().encode()).hexdigest().upper() for word in known if word}
for line in sorted(hashes):
    print(line + ':1')
PYTHON
"$portico" passwords build "$work/sorted.txt" --output common.list
