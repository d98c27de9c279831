import type { Said } from '../../../catalogue';
import { QUOTE } from './words';

/** What the rules about reading files say in English. */
export const syntax = {
  'yaml-syntax': {
    title: 'Text that cannot be read as YAML',
    says: {
      syntax: (): Said => ({
        message: 'This cannot be read as YAML.',
        help: 'Look at this line and the one above: is a colon, a quote or a bracket missing, or is the indentation off?',
      }),
      tab: (): Said => ({
        message: 'A tab is used for indentation.',
        help: 'YAML indents with spaces only: replace the tab by two spaces.',
      }),
      indent: (d: { text: string; spaces: number }): Said => ({
        message: `"${d.text}" is indented by ${d.spaces} ${d.spaces === 1 ? 'space' : 'spaces'}, which fits no line above.`,
        help: 'Things that belong together start in the same column; what belongs below stands two spaces deeper.',
      }),
      'colon-in-text': (d: { text: string; suggestion: string }): Said => ({
        message: `"${d.text}" has a colon in it, so YAML takes it for another key.`,
        help: `${QUOTE}: ${d.suggestion}`,
      }),
      'below-value': (d: { text: string; above: string }): Said => ({
        message: `"${d.text}" is indented below "${d.above}", which already has its value.`,
        help: 'If both belong together, let them start in the same column; if it is the rest of the text, put the whole text in quotes.',
      }),
      'space-after-colon': (d: { text: string; suggestion: string }): Said => ({
        message: `"${d.text}" has no space after the colon.`,
        help: `Write: ${d.suggestion}`,
      }),
      'space-after-dash': (d: { text: string; suggestion: string }): Said => ({
        message: `"${d.text}" has no space after the dash.`,
        help: `Write: ${d.suggestion}`,
      }),
      'missing-colon': (d: { text: string }): Said => ({
        message: `"${d.text}" is neither a key with a value nor an entry of a list.`,
        help: 'A key is followed by a colon and a space (key: value), an entry of a list starts with "- ". A text over several lines needs quotes.',
      }),
      'missing-quote': (d: { character: string }): Said => ({
        message: `The text that starts here with ${d.character} is not closed.`,
        help: `Add the closing ${d.character} at the end of the text; if it goes on over several lines, indent those.`,
      }),
      'missing-bracket': (d: { character: string }): Said => ({
        message: `The ${d.character === ']' ? 'list' : 'group'} that starts here is not closed with ${d.character}.`,
        help: `Check that commas stand between the entries and that all lines are indented, and add ${d.character} after the last entry.`,
      }),
      'missing-comma': (): Said => ({
        message: 'A comma is missing between two entries.',
        help: 'In brackets, entries are separated by commas: [first, second]. A text with a comma in it needs quotes.',
      }),
      comma: (): Said => ({
        message: 'A comma stands here without an entry before it.',
        help: 'Remove the comma, or write the entry that is missing.',
      }),
      'after-quote': (d: { text: string; character: string }): Said => ({
        message: `After the closing ${d.character} comes "${d.text}".`,
        help:
          d.character === "'"
            ? `Quote the whole text. Within '…' an apostrophe is written twice: 'it''s'; in "…" it can stay as it is.`
            : `Quote the whole text. Within "…" a quote is written \\", or use '…' around it: '"a" and "b"'.`,
      }),
      'after-value': (d: { text: string }): Said => ({
        message: `"${d.text}" comes after a value that is complete.`,
        help: `Remove it, or put the whole value in quotes if it is one text.`,
      }),
      'stray-bracket': (d: { character: string }): Said => ({
        message: `${d.character} closes something that was not opened.`,
        help: `Remove it, or ${QUOTE.toLowerCase()} if it belongs to one.`,
      }),
      'list-beside-key': (): Said => ({
        message: 'An entry of a list cannot start on the line of its key.',
        help: 'Start the list on the next line, two spaces deeper. If the dash belongs to a text, put the text in quotes.',
      }),
      'list-and-keys': (): Said => ({
        message: 'Entries of a list (with a dash) and keys are mixed at one level.',
        help: 'Give the list a key of its own, or indent it below the key it belongs to.',
      }),
      'block-text': (d: { character: string; suggestion: string }): Said => ({
        message: `After ${d.character} the text has to start on the next line.`,
        help: `Start it on the next line, two spaces deeper, or write: ${d.suggestion}`,
      }),
      'block-in-flow': (): Said => ({
        message: 'A list with dashes cannot stand inside brackets.',
        help: 'Write [first, second] or use dashes without brackets.',
      }),
      'scalar-start': (d: { character: string; suggestion: string }): Said => ({
        message: `A text cannot start with ${d.character} in YAML.`,
        help: `${QUOTE}: ${d.suggestion}`,
      }),
      escape: (d: { text: string }): Said => ({
        message: `${d.text} means nothing within "…".`,
        help: `A backslash is written twice (\\\\) within "…"; or use '…', where it needs nothing.`,
      }),
      'anchor-name': (d: { character: string }): Said => ({
        message: `${d.character} at the start of a value has a meaning of its own in YAML, and a name has to follow.`,
        help: `${QUOTE} if it is one: "${d.character} …"`,
      }),
      'comment-space': (): Said => ({
        message: 'A comment needs a space before #.',
        help: 'Add a space before #, or put the text in quotes if # belongs to it.',
      }),
      'text-indent': (): Said => ({
        message: 'A text or list over several lines goes on here without indentation.',
        help: 'Indent the lines that belong to it by at least two spaces more than its key. Is a quote or bracket above still open?',
      }),
      control: (d: { character: string; kind: string }): Said => {
        const names: Readonly<Record<string, string>> = {
          null: 'a NUL character',
          control: 'a control character',
          direction: 'a character that changes the reading direction',
          mark: 'a byte order mark within the text',
          surrogate: 'half of a character',
          invisible: 'an invisible character',
        };
        return {
          message: `Here stands ${names[d.kind] ?? d.kind} (${d.character}), which no reader can see.`,
          help: 'Delete it; it often comes along when text is copied from another program.',
        };
      },
      depth: (d: { limit: number }): Said => ({
        message: `This is nested deeper than ${d.limit} levels.`,
        help: 'An OKR file needs fewer than ten: is a bracket missing somewhere above?',
      }),
      nodes: (d: { limit: number }): Said => ({
        message: `The file holds more than ${d.limit} values.`,
        help: 'Split it into several files.',
      }),
      keys: (d: { limit: number }): Said => ({
        message: `More than ${d.limit} keys stand in one group.`,
        help: 'Split the file, or look whether a program wrote it by mistake.',
      }),
      directive: (): Said => ({
        message: 'A line that starts with % is an instruction to YAML, which this format does not use.',
        help: 'Delete the line. Files are read as YAML 1.2.',
      }),
      documents: (): Said => ({
        message: 'A second document begins here; a file holds one.',
        help: 'Remove the line with --- or ..., or move what follows to a file of its own.',
      }),
      key: (): Said => ({
        message: 'A key has to be a simple text.',
        help: 'Write "key: value"; a key cannot be empty, a list, a group of keys or an alias.',
      }),
      'merge-key': (): Said => ({
        message: 'Merge keys (<<) are not supported.',
        help: 'Write the keys out here.',
      }),
      'duplicate-key': (d: { key: string; line: number }): Said => ({
        message: `The key "${d.key}" is here a second time; the first is on line ${d.line}.`,
        help: 'Keep one of them, or put both contents together.',
      }),
      tag: (d: { tag: string }): Said => ({
        message: `Tags such as ${d.tag} are not supported.`,
        help: `Remove the tag. ${QUOTE} if the exclamation mark belongs to one.`,
      }),
      'alias-undefined': (d: { name: string }): Said => ({
        message: `*${d.name} refers to an anchor &${d.name} that is not there.`,
        help: `A star at the start of a value has a meaning in YAML. ${QUOTE} if it is one: "*${d.name}"`,
      }),
      'alias-circular': (d: { name: string }): Said => ({
        message: `*${d.name} refers to itself.`,
        help: 'Write the value out instead.',
      }),
      'alias-many': (): Said => ({
        message: 'Aliases expand too far: what they stand for would fill more than a file may hold.',
        help: 'Write the values out, or use fewer aliases.',
      }),
    },
  },
  'merge-conflict': {
    title: 'A merge that was not finished',
    says: {
      markers: (d: { from: number; to: number; added: boolean }): Said => ({
        message: `An unresolved merge conflict stands in lines ${d.from}–${d.to}.`,
        help: d.added
          ? 'Both sides only added entries: okr check --fix keeps them all, by date.'
          : 'Keep what is right from both sides and delete the lines with <<<<<<<, ======= and >>>>>>>.',
        fix: 'Keep what both sides added, by date',
      }),
    },
  },
  'unreadable-file': {
    title: 'A file that cannot be read',
    says: {
      permission: (): Said => ({
        message: 'The file cannot be read: permission denied.',
        help: 'Give yourself the right to read it, for example with chmod u+r.',
      }),
      'not-a-file': (): Said => ({
        message: 'This is not a regular file.',
        help: 'Put a text file in its place, or give it a name that does not end in .yaml or .yml.',
      }),
      'too-large': (d: { limit: number | null }): Said => ({
        message: `The file is larger than ${d.limit === null ? 'allowed' : `${Math.round(d.limit / 1024)} KB`} and was not read.`,
        help: 'Split it, or look whether something else was saved under this name.',
      }),
      outside: (): Said => ({
        message: 'This link leads out of the workspace and was not followed.',
        help: 'Put the file itself into the workspace.',
      }),
      'utf-8': (d: { limit: number | null }): Said => ({
        message: `The file is not valid UTF-8${d.limit === null ? '' : ` (byte ${d.limit})`}.`,
        help: 'Save it as UTF-8. In most editors: Save with encoding, UTF-8.',
      }),
      'utf-16': (): Said => ({
        message: 'The file is saved as UTF-16.',
        help: 'Save it as UTF-8. In most editors: Save with encoding, UTF-8.',
      }),
      vanished: (): Said => ({
        message: 'The file was there a moment ago and is gone.',
        help: 'Run the command again.',
      }),
      io: (): Said => ({
        message: 'The file could not be read.',
        help: 'Check the disk or network drive it lies on and run the command again.',
      }),
    },
  },
} as const;
