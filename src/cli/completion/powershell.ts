import type { CompletedCommand, CompletedFlag } from './model';

/** A completion script for PowerShell 5.1 and later. */
export function powershellScript(commands: readonly CompletedCommand[]): string {
  return `# PowerShell completion for okr:  okr completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName okr -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $commands = [ordered]@{
${commands.map(({ name, about }) => `    ${quoted(name)} = ${quoted(about)}`).join('\n')}
  }
  $words = @{
${commands.map(({ name, words }) => `    ${quoted(name)} = @(${words.map(quoted).join(', ')})`).join('\n')}
  }
  $flags = @{
${commands.map(({ name, flags }) => `    ${quoted(name)} = @(${flags.flatMap(spelled).map(quoted).join(', ')})`).join('\n')}
  }
  $values = @{
${commands.map(({ name, flags }) => `    ${quoted(name)} = @{ ${flags.flatMap(choices).join('; ')} }`).join('\n')}
  }
  $before = @($commandAst.CommandElements | Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object { $_.ToString() })
  $command = $before | Select-Object -Skip 1 | Where-Object { $commands.Contains($_) } | Select-Object -First 1
  if (-not $command) { $found = @($commands.Keys) }
  elseif ($values[$command].ContainsKey($before[-1])) { $found = $values[$command][$before[-1]] }
  elseif ($wordToComplete.StartsWith('-')) { $found = $flags[$command] }
  elseif ($before[-1] -eq $command) { $found = $words[$command] }
  else { $found = @() }
  $found | Where-Object { $_ -like "$wordToComplete*" } | ForEach-Object {
    $about = if ($commands.Contains($_)) { $commands[$_] } else { $_ }
    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $about)
  }
}
`;
}

function spelled({ long, short }: CompletedFlag): readonly string[] {
  return short === null ? [long] : [long, short];
}

/** The words a flag's value can be; none for paths and free text, which PowerShell completes as files by itself. */
function choices({ long, value }: CompletedFlag): readonly string[] {
  return typeof value === 'string' ? [] : [`${quoted(long)} = @(${value.map(quoted).join(', ')})`];
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
