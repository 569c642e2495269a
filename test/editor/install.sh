#!/bin/sh
# A real VS Code for the tests (code-server), from the npm registry and Debian packages only.
#   sh install.sh       into node_modules/ beside this script, or into $VSCODE_E2E_HOME
#   NO_APT=1            leave Debian alone, only say what is missing
# The project's own Node stays as it is: code-server gets the one that the npm package node-linux-* carries.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
dir=${VSCODE_E2E_HOME:-$here}

say() { printf '%s\n' "[editor] $*"; }
die() { printf '%s\n' "[editor] $*" >&2; exit 1; }
step=start
trap 'status=$?; [ $status = 0 ] || printf "%s\n" "[editor] VS Code for the tests could not be installed (step: $step)" >&2' EXIT

[ "$(uname -s)" = Linux ] || { say "not needed on $(uname -s): VS Code itself is downloaded"; exit 0; }
command -v npm >/dev/null || die "npm is missing"

# 1. The system: a browser, and what node-gyp needs. Fonts where apt can bring them: Loma is the Thai one whose marks
#    sit right in the editor.
step="system packages"
need=
for pair in "${CHROMIUM:-chromium}:chromium" python3:python3 make:make g++:g++; do
  command -v "${pair%%:*}" >/dev/null || need="$need ${pair##*:}"
done
if command -v dpkg-query >/dev/null; then
  for package in fonts-dejavu-core fonts-tlwg-loma-ttf; do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || need="$need $package"
  done
fi
if [ -n "$need" ]; then
  [ -z "${NO_APT:-}" ] || die "missing (NO_APT is set):$need"
  command -v apt-get >/dev/null || die "missing, and there is no apt-get to install it:$need"
  sudo=
  if [ "$(id -u)" != 0 ]; then
    command -v sudo >/dev/null || die "missing, and neither root nor sudo is at hand:$need"
    sudo=sudo
  fi
  say "installing Debian packages:$need"
  $sudo apt-get update -qq
  $sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends -o DPkg::Lock::Timeout=300 $need >/dev/null
fi

# 2. npm. Install scripts stay off: code-server's own refuses any Node but 24, and its dependencies' ask GitHub
#    for prebuilt binaries. Its shrinkwrap pins the rest of the tree.
step="npm packages"
mkdir -p "$dir"
[ "$dir" = "$here" ] || cp "$here/package.json" "$here/package-lock.json" "$dir/"
stamp=$(cat "$here/install.sh" "$here/package-lock.json" | sha256sum)
if [ "$(cat "$dir/node_modules/.e2e-stamp" 2>/dev/null)" = "$stamp" ]; then
  say "in place: $dir"
  exit 0
fi
say "installing code-server (once, about 300 MB; one to three minutes)"
npm ci --prefix "$dir" --ignore-scripts --no-audit --no-fund --loglevel=error
node=$(ls -d "$dir"/node_modules/node-linux-*)
ln -sfn "$(basename "$node")" "$dir/node_modules/.node"
cd "$dir/node_modules/code-server/lib/vscode"
PATH="$node/bin:$PATH"
export PATH
say "installing the dependencies of its VS Code"
# (--legacy-peer-deps: the shrinkwrap lacks a peer, tslib, and `npm ci` refuses it otherwise)
npm ci --legacy-peer-deps --ignore-scripts --omit=dev --no-audit --no-fund --loglevel=error

# 3. The two native modules that have no prebuilt binary in npm and are wanted: log files (output channels need them)
#    and the extension host's watchdog. The headers come out of the node package, none from nodejs.org; node-gyp is
#    called itself, for npm's own rebuild is subject to npm's policy on install scripts.
step="native modules"
for module in @vscode/spdlog @vscode/native-watchdog; do
  say "compiling $module"
  (cd "node_modules/$module" && node "$dir/node_modules/node-gyp/bin/node-gyp.js" rebuild --nodedir="$node" --loglevel=error >/dev/null)
done
for module in @vscode/spdlog @vscode/native-watchdog @parcel/watcher node-pty; do node -e "require('$module')"; done

# 4. Room: Copilot's runtime and other platforms' binaries are never reached here (about 300 MB).
step="clean-up"
rm -rf node_modules/@github node_modules/@microsoft/mxc-sdk extensions/copilot
arch=$(node -p process.arch)
find node_modules/@vscode/ripgrep-universal/bin -mindepth 1 -maxdepth 1 ! -name "linux-$arch" -exec rm -rf {} +
find node_modules -type d -path '*/build/Release/obj.target' -prune -exec rm -rf {} +
rm -rf "$node/include" "$node/share" "$node/lib"

step="first start"
version=$(node "$dir/node_modules/code-server/out/node/entry.js" --config /dev/null --version | tail -n 1)
printf '%s\n' "$stamp" > "$dir/node_modules/.e2e-stamp"
say "code-server $version is in place: $dir"
