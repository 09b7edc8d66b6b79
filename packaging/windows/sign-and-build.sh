#!/bin/sh
# sign-and-build.sh PAYLOAD OUT.msi: signs clearing.exe, builds the MSI, signs and verifies it. The certificate comes in
# the environment: PFX (base64) and PFX_PASSWORD; without PFX nothing is signed, and Windows will warn of it. TIMESTAMP
# names a time-stamping server; without one a signature ends with its certificate.
set -eu
payload=$1 out=$2 here=$(dirname "$0")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

sign() {
    if [ -z "${PFX:-}" ]; then
        echo "$1: not signed, PFX is not set." >&2
        return
    fi
    printf %s "$PFX" | base64 -d >"$work/key.pfx"
    printf %s "${PFX_PASSWORD:-}" >"$work/password"
    osslsigncode sign -pkcs12 "$work/key.pfx" -readpass "$work/password" -h sha256 -n Clearing \
        ${TIMESTAMP:+-ts "$TIMESTAMP"} -in "$1" -out "$work/signed"
    mv "$work/signed" "$1"
}

sign "$payload/clearing.exe"
python3 "$here/build.py" "$payload" "$out"
sign "$out"
