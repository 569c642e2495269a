#!/bin/sh
# LibreOffice without a window, and BagIt where Debian has it: other programs read what is exported (test/cli/entry-workbook.test.ts,
# test/cli/verify.test.ts). About 130 MB to fetch, once; where it is in place nothing is done.
#   NO_APT=1            leave Debian alone, only say what is missing
set -eu

say() { printf '%s\n' "[office] $*"; }
die() { printf '%s\n' "[office] $*" >&2; exit 1; }

[ "$(uname -s)" = Linux ] || { say "not needed on $(uname -s)"; exit 0; }
command -v soffice >/dev/null && { say "in place"; exit 0; }
[ -z "${NO_APT:-}" ] || die "missing (NO_APT is set): libreoffice-calc-nogui"
command -v apt-get >/dev/null || die "missing, and there is no apt-get to install it: libreoffice-calc-nogui"
sudo=
if [ "$(id -u)" != 0 ]; then
  command -v sudo >/dev/null || die "missing, and neither root nor sudo is at hand: libreoffice-calc-nogui"
  sudo=sudo
fi
say "installing libreoffice-calc-nogui (once; one to three minutes)"
install() { $sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends -o DPkg::Lock::Timeout=300 "$@" >/dev/null; }
$sudo apt-get update -qq
install libreoffice-calc-nogui
# Not every release of Debian has it.
install python3-bagit 2>/dev/null || true
command -v soffice >/dev/null || die "libreoffice-calc-nogui brought no soffice"
say "in place"
