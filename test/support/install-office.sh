#!/bin/sh
# LibreOffice without a window, and BagIt where Debian has it: other programs read what is exported (test/cli/entry-workbook.test.ts,
# test/cli/plan.test.ts, test/cli/verify.test.ts). About 150 MB to fetch, once; where it is in place nothing is done.
#   NO_APT=1            leave Debian alone, only say what is missing
set -eu

say() { printf '%s\n' "[office] $*"; }
die() { printf '%s\n' "[office] $*" >&2; exit 1; }

[ "$(uname -s)" = Linux ] || { say "not needed on $(uname -s)"; exit 0; }
# Sheets and documents are read by parts of their own.
has_all() { command -v soffice >/dev/null && [ -e "$(dirname "$(readlink -f "$(command -v soffice)")")/libsclo.so" ] && [ -e "$(dirname "$(readlink -f "$(command -v soffice)")")/libswlo.so" ]; }
has_all && { say "in place"; exit 0; }
packages="libreoffice-calc-nogui libreoffice-writer-nogui"
[ -z "${NO_APT:-}" ] || die "missing (NO_APT is set): $packages"
command -v apt-get >/dev/null || die "missing, and there is no apt-get to install it: $packages"
sudo=
if [ "$(id -u)" != 0 ]; then
  command -v sudo >/dev/null || die "missing, and neither root nor sudo is at hand: $packages"
  sudo=sudo
fi
say "installing $packages (once; one to three minutes)"
install() { $sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends -o DPkg::Lock::Timeout=300 "$@" >/dev/null; }
$sudo apt-get update -qq
# shellcheck disable=SC2086
install $packages
# Not every release of Debian has it.
install python3-bagit 2>/dev/null || true
has_all || die "$packages brought no soffice that reads sheets and documents"
say "in place"
