#!/bin/sh
# in_root.sh ROOT WORD...: a program in another root, on mounts that nobody else sees. $CLEARING_BUNDLE stands there as
# /usr/lib/clearing, read-only; each folder of $CLEARING_SHARED at its own place.
root=$1
shift
exec unshare --mount --propagation private sh -ec '
    root=$0
    mount -t proc proc "$root/proc"
    mount --rbind /dev "$root/dev"
    mount -t tmpfs tmpfs "$root/run"
    mount -t tmpfs tmpfs "$root/tmp"
    if [ "$CLEARING_BUNDLE" ]; then
        mkdir -p "$root/usr/lib/clearing"
        mount --bind -o ro "$CLEARING_BUNDLE" "$root/usr/lib/clearing"
    fi
    for place in $CLEARING_SHARED; do
        mkdir -p "$root$place"
        mount --bind "$place" "$root$place"
    done
    exec chroot "$root" "$@"' "$root" "$@"
