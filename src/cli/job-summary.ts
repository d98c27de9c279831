import { cutMarkdown } from '../render/findings/cut-markdown';
import { renderMarkdown } from '../render/markdown/render-markdown';
import { visible } from '../render/visible';
import type { Call, Outcome } from './command';
import { systemCode } from './okr-error';

/** GitHub takes 1 MiB from a step, and nothing at all of a longer summary; other tools of the step write there too. */
const MOST_BYTES = 900_000;

/**
 * Appends the page as Markdown to the file GitHub Actions collects job summaries in. In a container the variable may
 * be set and the file not there: that is said, and changes nothing else.
 */
export async function appendJobSummary(outcome: Outcome, file: string, { host, text }: Call): Promise<void> {
  const markdown = renderMarkdown(outcome.page());
  try {
    host.files.append(host.resolve(file), `${cutMarkdown(markdown, MOST_BYTES, outcome.jobSummary?.rest ?? '')}\n`);
  } catch (error) {
    const { message } = text.errors['cannot-write']({ file, reason: systemCode(error) });
    await host.err.write(`${text.errors.prefix}${visible(message)}\n`);
  }
}
