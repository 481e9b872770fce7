# bash completion for shelf: the program answers, the script shows.
_shelf() {
  local program current line directive
  program=${1/#\~/$HOME}
  current=${COMP_WORDS[COMP_CWORD]}
  directive=
  COMPREPLY=()
  while IFS= read -r line; do
    case $line in
      :files | :directories) directive=$line ;;
      *) COMPREPLY+=("${line%%$'\t'*}") ;;
    esac
  done < <("$program" __complete bash "$COMP_CWORD" "${COMP_WORDS[@]:1}" 2>/dev/null)
  [ -n "$directive" ] || return 0
  case $current in
    =) current= ;;
    --*=*) current=${current#*=} ;;
    \"* | \'*) current=${current:1} ;;
  esac
  while IFS= read -r line; do
    COMPREPLY+=("$line")
  done < <(if [ "$directive" = :files ]; then compgen -f -- "$current"; else compgen -d -- "$current"; fi)
  if type compopt >/dev/null 2>&1; then compopt -o filenames 2>/dev/null; fi
  return 0
}
complete -F _shelf shelf
