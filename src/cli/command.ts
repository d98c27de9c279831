import type { Content, Host } from '../host/host';
import type { IsoDate } from '../model/date';
import type { Language } from '../model/workspace';
import type { Page } from '../page/blocks';
import type { Text } from '../text/catalogue';
import type { ExitCode } from './exit';
import type { FlagName, FlagValues } from './flags';

/** What a command gets: values and one interface to the world. */
export interface Call {
  readonly host: Host;
  readonly args: readonly string[];
  readonly flags: FlagValues;
  readonly text: Text;
  readonly language: Language;
  readonly today: IsoDate;
  /** The folder the command works in (`-C` or where it was started), absolute. */
  readonly folder: string;
}

/** What a command gives back. It prints nothing itself. */
export interface Outcome {
  /** Plain data; `--json` prints exactly this. */
  readonly report: object;
  /** The same in sentences and blocks. */
  page(): Page;
  /** Formats beside those drawn from the page, and any of them this command draws itself. */
  readonly formats?: Readonly<Record<string, () => Content | Promise<Content>>>;
  /** The page also goes to the summary of a job of GitHub Actions, cut to what fits, with this sentence in place of the rest. */
  readonly jobSummary?: { readonly rest: string };
  /** Sentences for stderr. */
  readonly remarks?: readonly string[];
  readonly exit: ExitCode;
}

export type Command = (call: Call) => Promise<Outcome>;

/** A command as a row: everything that help, the parser and the reference need, and where its code is. */
export interface CommandRow {
  readonly name: keyof Text['commands'];
  /** `<name>` required, `[name]` optional, `[name...]` any number. */
  readonly args: readonly string[];
  readonly flags: readonly FlagName[];
  readonly examples: readonly string[];
  /** Formats beside text, md, html and json. */
  readonly formats?: readonly string[];
  load(): Promise<Command>;
}
