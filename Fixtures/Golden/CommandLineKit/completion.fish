# fish completion for shelf: the program answers, the script shows.
function __shelf_complete
    set -l before (commandline -opc)
    set -l current (commandline -ct)
    set -l program (string replace -r '^~' "$HOME" -- $before[1])
    set -l position (count $before)
    set -e before[1]
    set -l kept (string match -r -- '^--[^=]*=' "$current")
    for line in ($program __complete fish $position $before "$current" 2>/dev/null)
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
complete -c shelf -f -a '(__shelf_complete)'
