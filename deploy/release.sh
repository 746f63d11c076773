#!/bin/sh
# Publishes build/ as a new version, or returns to the previous one:
#   npm run release -- /srv/ekiz-karte
#   npm run release -- server:/srv/ekiz-karte
#   npm run release -- --zurueck server:/srv/ekiz-karte
#
# In the target folder each version is a folder under fassungen/ (unchanged files are hard links), and the link
# "aktuell" names the one that the web server shows. Changing the link is the only step that readers see, so a full
# disk or a broken connection leaves the previous version untouched.
#
# Open pages of an older version still request its hashed files. Each version therefore also links the hashed files of
# the kept versions: those replaced less than 30 days ago, the current and the previous one.
set -eu
umask 022
DAYS=30

fail() {
  echo "$1" >&2
  exit 1
}

# Creates the target folder and prints the number of the next version (no date, because a clock may be wrong).
prepare() {
  mkdir -p "$1/fassungen"
  cd "$1/fassungen"
  # Remains of an interrupted upload.
  rm -rf ./*.neu
  last=$(ls -d [0-9]* 2>/dev/null | sed -n 's/^\([0-9]*\)$/\1/p' | sort -n | tail -n 1)
  echo $((${last:-0} + 1))
}

# Links hashed files of the kept versions into one of them.
carry_over() {
  for list in fassungen/*.dateien; do
    from=$(basename "$list" .dateien)
    [ "$from" != "$1" ] || continue
    while IFS= read -r file; do
      [ ! -e "fassungen/$1/$file" ] || continue
      mkdir -p "fassungen/$1/$(dirname "$file")"
      ln "fassungen/$from/$file" "fassungen/$1/$file"
    done <"$list"
  done
}

# Removes versions that were replaced more than 30 days ago.
remove_old() {
  for mark in $(find fassungen -maxdepth 1 -name '*.ersetzt' -mtime "+$DAYS"); do
    old=$(basename "$mark" .ersetzt)
    case "fassungen/$old" in "$(readlink aktuell)" | "$(readlink vorige)") continue ;; esac
    rm -rf "fassungen/$old" "fassungen/$old.dateien" "$mark"
  done
}

# Shows a version by a single rename; readers see a complete version before and after it.
show() {
  carry_over "$1"
  before=$(readlink aktuell || true)
  ln -sfn "fassungen/$1" aktuell.neu
  mv -T aktuell.neu aktuell
  rm -f "fassungen/$1.ersetzt"
  if [ -n "$before" ] && [ "$before" != "fassungen/$1" ]; then
    touch "$before.ersetzt"
    ln -sfn "$before" vorige.neu
    mv -T vorige.neu vorige
    remove_old
  fi
  echo "Die Karte zeigt jetzt Fassung $1."
}

# Checks that an uploaded version is complete, and shows it.
switch_on() {
  cd "$1"
  new=fassungen/$2.neu
  [ -f "$new/index.html" ] && [ -f "$new/404.html" ] || fail "Die Fassung ist nicht vollständig hochgeladen."
  (cd "$new" && find _app/immutable -type f) >"fassungen/$2.dateien"
  mv "$new" "fassungen/$2"
  show "$2"
}

back() {
  cd "$1" 2>/dev/null || fail "Den Ordner $1 gibt es nicht."
  [ -L vorige ] || fail "Es gibt keine frühere Fassung."
  show "$(basename "$(readlink vorige)")"
}

# Runs a step of this file in the target folder, here or on the server.
at_target() {
  step=$1
  shift
  case $target in
    *:*) ssh "${target%%:*}" sh -s -- "$step" "${target#*:}" "$@" <"$0" ;;
    *) sh "$0" "$step" "$target" "$@" ;;
  esac
}

case ${1:-} in
  prepare | switch_on | back)
    "$@"
    exit
    ;;
  --zurueck)
    target=${2:-}
    [ -n "$target" ] || fail "Es fehlt das Ziel: npm run release -- --zurueck server:/srv/ekiz-karte"
    at_target back
    exit
    ;;
esac

target=${1:-}
[ -n "$target" ] || fail "Es fehlt das Ziel: npm run release -- server:/srv/ekiz-karte"
[ -f build/index.html ] || fail "Es gibt keinen Ordner build/. Erst bauen: EKIZ_PRODUCTION=1 npm run build"
case $target in
  -* | *[!A-Za-z0-9._~/@:-]*) fail "Das Ziel ist ein Ordner oder server:/ordner, ohne Leerzeichen und Sonderzeichen: $target" ;;
esac
number=$(at_target prepare)
set --
[ "$number" -eq 1 ] || set -- --link-dest=../../aktuell/
# Compares contents, not times; times are not sent, so that an unchanged file keeps its time and its ETag.
if ! rsync -rlp --quiet --checksum --chmod=D755,F644 "$@" build/ "$target/fassungen/$number.neu/"; then
  fail "Das Hochladen ist abgebrochen. Die Karte zeigt weiter die vorige Fassung; einfach noch einmal starten."
fi
at_target switch_on "$number"
