import type { CompletedCommand, CompletedFlag } from './model';

/** A completion script for bash 3.2 and later. Words hold no blanks, so none needs quoting in lists. */
export function bashScript(commands: readonly CompletedCommand[]): string {
  const names = commands.map(({ name }) => name);
  return `# bash completion for okr:  source <(okr completion bash)
_okr() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" prev="\${COMP_WORDS[COMP_CWORD-1]}" command="" at=0 i
  for ((i = 1; i < COMP_CWORD; i++)); do
    case "\${COMP_WORDS[i]}" in
      ${names.join('|')}) command="\${COMP_WORDS[i]}"; at=$i; break ;;
    esac
  done
  local words="${names.join(' ')}" flags="--help --version" after=""
  case "$command" in
${commands.map(commandCase).join('\n')}
  esac
  case "$after" in
    folder) COMPREPLY=($(compgen -d -- "$cur")); return ;;
    file) COMPREPLY=($(compgen -f -- "$cur")); return ;;
    text) COMPREPLY=(); return ;;
    ?*) COMPREPLY=($(compgen -W "$after" -- "$cur")); return ;;
  esac
  if [[ "$cur" == -* ]]; then
    COMPREPLY=($(compgen -W "$flags" -- "$cur"))
  elif [[ -n "$words" && ( -z "$command" || $COMP_CWORD -eq $((at + 1)) ) ]]; then
    COMPREPLY=($(compgen -W "$words" -- "$cur"))
  else
    COMPREPLY=($(compgen -f -- "$cur"))
  fi
}
complete -o filenames -F _okr okr
`;
}

function commandCase({ name, flags, words }: CompletedCommand): string {
  const all = flags.flatMap(({ long, short }) => (short === null ? [long] : [long, short]));
  const values = flags.filter(({ value }) => value !== 'none').map(valueCase);
  return `    ${name})
      words="${words.join(' ')}" flags="${all.join(' ')}"
      case "$prev" in
${values.join('\n')}
      esac ;;`;
}

function valueCase({ long, short, value }: CompletedFlag): string {
  const after = typeof value === 'string' ? value : value.join(' ');
  return `        ${short === null ? long : `${long}|${short}`}) after="${after}" ;;`;
}
