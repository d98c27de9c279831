import { createHash } from 'node:crypto';

/** A style sheet, and what the content security policy calls it. */
interface Sheet {
  readonly text: string;
  readonly hash: string;
}

export function sheet(text: string): Sheet {
  return { text, hash: createHash('sha256').update(text).digest('base64') };
}
