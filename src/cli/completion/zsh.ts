import type { CompletedCommand, CompletedFlag } from './model';

/** A completion script for zsh, to be sourced or put into a folder of `fpath` as `_okr`. */
export function zshScript(commands: readonly CompletedCommand[]): string {
  return `#compdef okr
# zsh completion for okr:  source <(okr completion zsh)
_okr() {
  local curcontext="$curcontext" state line
  local -a commands
  commands=(
${commands.map(({ name, about }) => `    ${quoted(`${name}:${about.replaceAll(':', '\\:')}`)}`).join('\n')}
  )
  _arguments -C '--help' '--version' '1:command:->command' '*::argument:->argument'
  case $state in
    command) _describe command commands ;;
    argument)
      case $words[1] in
${commands.map(commandCase).join('\n')}
      esac ;;
  esac
}
if [[ $funcstack[1] == _okr ]]; then _okr "$@"; else compdef _okr okr; fi
`;
}

function commandCase({ name, flags, words }: CompletedCommand): string {
  const first = words.length > 0 ? [quoted(`1:word:(${words.join(' ')})`)] : [];
  const all = [...flags.map(argument), ...first, quoted('*:file:_files')];
  return `        ${name}) _arguments ${all.join(' ')} ;;`;
}

/** `'(--dir -C)'{--dir,-C}'[about]:value:_files -/'` */
function argument({ long, short, about, value }: CompletedFlag): string {
  const said = `[${about.replaceAll(/[[\]\\]/g, '\\$&').replaceAll(':', '\\:')}]${valueSaid(value)}`;
  return short === null ? quoted(`*${long}${said}`) : `{${long},${short}}${quoted(said)}`;
}

function valueSaid(value: CompletedFlag['value']): string {
  if (value === 'none') return '';
  if (value === 'folder') return ':folder:_files -/';
  if (value === 'file') return ':file:_files';
  return value === 'text' ? ':value:' : `:value:(${(value as readonly string[]).join(' ')})`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
