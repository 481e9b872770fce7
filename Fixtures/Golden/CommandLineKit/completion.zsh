#compdef shelf
# zsh completion for shelf: the program answers, the script shows.
_shelf() {
  local program line directive text
  local -a candidates
  program=${words[1]/#\~/$HOME}
  while IFS= read -r line; do
    case $line in
      (:files|:directories) directive=$line ;;
      (*)
        text=${line%%$'\t'*}
        candidates+=("${text//:/\\:}:${line#*$'\t'}")
        ;;
    esac
  done < <("$program" __complete zsh $((CURRENT - 1)) "${(@Q)words[2,-1]}" 2>/dev/null)
  if (( $#candidates )); then
    _describe -t values shelf candidates
    return
  fi
  [[ -n $directive ]] || return 1
  compset -P '--*='
  case $directive in
    (:files) _files ;;
    (:directories) _files -/ ;;
  esac
}
if [[ $funcstack[1] == _shelf ]]; then
  _shelf "$@"
elif (( $+functions[compdef] )); then
  compdef _shelf shelf
fi
