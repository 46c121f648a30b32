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
  show_failure "$log" "$@"
}
show_failure() {
  local log=$1
  shift
  tail -n 60 "$log" >&2
  printf '✗ failed: %s\n  whole log: %s\n' "$*" "$log" >&2
  return 1
}

# The same for a build by ninja, and shows how far it has come: on a terminal in one line that
# counts, elsewhere in a line for each quarter.
counted() {
  local log=$logs/$1.log
  shift
  "$@" 2>&1 </dev/null | tee "$log" | show_progress && return
  show_failure "$log" "$@"
}
show_progress() {
  local line at of shown=0
  while IFS= read -r line; do
    [[ $line =~ ^\ *\[([0-9]+)/([0-9]+)\] ]] || continue
    at=${BASH_REMATCH[1]} of=${BASH_REMATCH[2]}
    [[ $of -ge 10 ]] || continue
    if [[ -t 1 ]]; then
      printf '\r  %d of %d' "$at" "$of"
      shown=1
    elif [[ $((at * 4 / of)) -gt $shown ]]; then
      shown=$((at * 4 / of))
      printf '  %d of %d\n' "$at" "$of"
    fi
  done
  [[ ! -t 1 || $shown -eq 0 ]] || printf '\n'
}

# A stamp says for which content a piece of work was last done.
content_hash() {
  find "$@" -type f -not -name '*.pyc' -print0 | sort -z | xargs -0 sha256sum | sha256sum
}
# The same of the whole project but what is made from it, with the modes of the files.
project_hash() {
  local made=(-path ./.git -o -path ./build -o -path ./dist -o -path ./.venv -o -name __pycache__
    -o -name .hypothesis -o -name '.*_cache')
  {
    find . \( "${made[@]}" \) -prune -o -printf '%m %p %l\0' | sort -z
    find . \( "${made[@]}" \) -prune -o -type f -print0 | sort -z | xargs -0 sha256sum
  } | sha256sum
}
done_for() { [[ -f $1 && $(<"$1") == "$2" ]]; }

# The folder of programs that a list in cmake/packages/tools names, in an environment of their own.
tools() {
  local list=cmake/packages/tools/$1.txt place=$root/build/tools/$1
  if ! done_for "$place/installed" "$(<"$list")"; then
    logged "tools-$1" /usr/bin/python3 -m venv --clear "$place" &&
      logged "tools-$1" "$place/bin/python" -m pip install --require-hashes -r "$list" || return
    printf '%s' "$(<"$list")" >"$place/installed"
  fi
  printf '%s' "$place/bin"
}

# Configures a preset once (ninja itself notices changes) and builds it.
build_preset() {
  [[ -f build/$1/build.ninja ]] || logged "configure-$1" cmake --preset "$1"
  counted "build-$1" cmake --build "build/$1" "${@:2}"
}
