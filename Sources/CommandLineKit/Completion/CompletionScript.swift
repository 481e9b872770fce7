extension CommandTree {
  /// The script that makes `shell` ask the program for completions.
  ///
  /// It only passes the words of the line to the hidden command and shows the answers. The bash
  /// script also runs in the bash 3.2 of macOS.
  public func completionScript(for shell: Shell) -> String {
    let name = about.name
    let function = String(name.map { $0 == "-" || $0 == "." ? "_" : $0 })
    switch shell {
    case .bash: return Self.bashScript(name, function)
    case .zsh: return Self.zshScript(name, function)
    case .fish: return Self.fishScript(name, function)
    }
  }

  private static func bashScript(_ name: String, _ function: String) -> String {
    #"""
    # bash completion for \#(name): the program answers, the script shows.
    _\#(function)() {
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
      done < <("$program" \#(completionCommand) bash "$COMP_CWORD" "${COMP_WORDS[@]:1}" 2>/dev/null)
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
    complete -F _\#(function) \#(name)

    """#
  }

  private static func zshScript(_ name: String, _ function: String) -> String {
    #"""
    #compdef \#(name)
    # zsh completion for \#(name): the program answers, the script shows.
    _\#(function)() {
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
      done < <("$program" \#(completionCommand) zsh $((CURRENT - 1)) "${(@Q)words[2,-1]}" 2>/dev/null)
      if (( $#candidates )); then
        _describe -t values \#(name) candidates
        return
      fi
      [[ -n $directive ]] || return 1
      compset -P '--*='
      case $directive in
        (:files) _files ;;
        (:directories) _files -/ ;;
      esac
    }
    if [[ $funcstack[1] == _\#(function) ]]; then
      _\#(function) "$@"
    elif (( $+functions[compdef] )); then
      compdef _\#(function) \#(name)
    fi

    """#
  }

  private static func fishScript(_ name: String, _ function: String) -> String {
    #"""
    # fish completion for \#(name): the program answers, the script shows.
    function __\#(function)_complete
        set -l before (commandline -opc)
        set -l current (commandline -ct)
        set -l program (string replace -r '^~' "$HOME" -- $before[1])
        set -l position (count $before)
        set -e before[1]
        set -l kept (string match -r -- '^--[^=]*=' "$current")
        for line in ($program \#(completionCommand) fish $position $before "$current" 2>/dev/null)
            switch $line
                case :files
                    set -l typed (string replace -- "$kept" '' "$current")
                    for path in (__fish_complete_path "$typed")
                        echo -- "$kept$path"
                    end
                case :directories
                    set -l typed (string replace -- "$kept" '' "$current")
                    for path in (__fish_complete_directories "$typed" '')
                        echo -- "$kept$path"
                    end
                case '*'
                    echo -- $line
            end
        end
    end
    complete -c \#(name) -f -a '(__\#(function)_complete)'

    """#
  }
}
