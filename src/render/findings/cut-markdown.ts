/** Markdown within a number of bytes, cut between lines; a fence that is open there is closed. */
export function cutMarkdown(markdown: string, most: number, rest: string): string {
  const encoder = new TextEncoder();
  if (encoder.encode(markdown).length <= most) return markdown;
  const kept: string[] = [];
  let fence: string | null = null;
  let room = most - encoder.encode(rest).length - 100;
  for (const line of markdown.split('\n')) {
    room -= encoder.encode(line).length + 1;
    if (room < 0) break;
    kept.push(line);
    const mark = /^ *(`{3,})/.exec(line)?.[1];
    if (mark !== undefined && fence === null) fence = line.slice(0, line.indexOf('`')) + mark;
    else if (fence !== null && line === fence) fence = null;
  }
  return [...kept, ...(fence === null ? [] : [fence]), '', rest, ''].join('\n');
}
