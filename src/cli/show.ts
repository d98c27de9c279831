import type { Block } from '../page/blocks';
import { renderTerminal } from '../render/terminal/render-terminal';
import type { Call } from './command';
import { lookOf } from './look-of';

/** Shows something between questions: on stderr, as stdout belongs to the result. */
export async function show({ host, flags, text }: Call, blocks: readonly Block[]): Promise<void> {
  if (blocks.length === 0) return;
  const page = { title: '', language: text.language, blocks };
  await host.err.write(`\n${renderTerminal(page, lookOf(host.err, host, flags))}`);
}
