# Sourced by every script here: where the project is, which tools are used, and how a long step is
# run. The system's tools come first, so that a pyenv, conda or pip setup of the caller's own does
# not decide what is built.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
logs=$root/build/log
venv=$root/.venv
cd "$root"
mkdir -p "$logs"

export PATH="/usr/sbin:/usr/bin:/sbin:/bin:$PATH"
export LC_ALL=C.UTF-8 PIP_USER=0 PIP_DISABLE_PIP_VERSION_CHECK=1
unset PYTHONPATH PYTHONHOME PIP_TARGET PIP_PREFIX PIP_REQUIRE_VIRTUALENV VIRTUAL_ENV

step() { printf '• %s\n' "$*"; }
fail() { printf '✗ %s\n' "$*" >&2; exit 1; }

# Runs a command into a log of its own and shows the end of the log only when it fails.
logged() {
  local log=$logs/$1.log
  shift
  "$@" >"$log" 2>&1 </dev/null && return
  tail -n 60 "$log" >&2
  printf '✗ failed: %s\n  whole log: %s\n' "$*" "$log" >&2
  return 1
}

# A stamp says for which content a piece of work was last done.
content_hash() { find "$@" -type f -not -name '*.pyc' -print0 | sort -z | xargs -0 sha256sum | sha256sum; }
done_for() { [[ -f $1 && $(<"$1") == "$2" ]]; }

# Configures a preset once (ninja itself notices changes) and builds it.
build_preset() {
  [[ -f build/$1/build.ninja ]] || logged "configure-$1" cmake --preset "$1"
  logged "build-$1" cmake --build "build/$1" "${@:2}"
}
