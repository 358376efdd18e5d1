# Completion of dispensatory for bash
_dispensatory() {
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} each command=
    for each in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
        case $each in list|show|search|interactions|mention|import|library|check|index|doctor) command=$each; break ;; esac
    done
    case $before in
        --library) mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;;
        --to) mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;;
        --section) mapfile -t COMPREPLY < <(compgen -W "generic-name usage dosage side-effects how-it-works precautions faqs" -- "$word"); return ;;
    esac
    case $command in
        '') mapfile -t COMPREPLY < <(compgen -W "--library --no-bundled --version --help list show search interactions mention import library check index doctor" -- "$word") ;;
        list) mapfile -t COMPREPLY < <(compgen -W "--json --help" -- "$word") ;;
        show) mapfile -t COMPREPLY < <(compgen -W "--section --json --help" -- "$word") ;;
        search) mapfile -t COMPREPLY < <(compgen -W "--limit --json --batch --help" -- "$word") ;;
        interactions) mapfile -t COMPREPLY < <(compgen -W "--json --help" -- "$word") ;;
        mention) mapfile -t COMPREPLY < <(compgen -W "--in --json --help" -- "$word") ;;
        import) mapfile -t COMPREPLY < <(compgen -W "--to --json --help" -f -- "$word") ;;
        library) mapfile -t COMPREPLY < <(compgen -W "add list remove undo export verify --key --preview --json --name --edition --licence --replaces --replaces-bundled --manifest --signature --force --help" -f -- "$word") ;;
        check) mapfile -t COMPREPLY < <(compgen -W "--json --help" -f -- "$word") ;;
        index) mapfile -t COMPREPLY < <(compgen -W "--force --help" -- "$word") ;;
        doctor) mapfile -t COMPREPLY < <(compgen -W "--repair --json --help" -- "$word") ;;
    esac
}
complete -F _dispensatory dispensatory
