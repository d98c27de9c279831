import type { TreeReport } from '../../schema/output/tree';
import { visible } from '../visible';
import { graphOf, share } from './edges';

/** The cascade for Graphviz. Labels are plain quoted strings: no HTML labels, no links, nothing from a file unescaped. */
export function renderDot(report: Pick<TreeReport, 'roots' | 'orphans'>): string {
  const { nodes, edges } = graphOf(report);
  const lines = nodes.map(({ name, node }) => {
    const label = [node.team ?? '', node.title, share(node.progress)].filter(Boolean).map(quoted).join('\\n');
    return `  ${name} [label="${label}"${node.kind === 'goal' ? ', shape=ellipse' : ''}];`;
  });
  const links = edges.map(({ from, to, second }) => `  ${from} -> ${to}${second ? ' [style=dashed]' : ''};`);
  return `${['digraph okr {', '  rankdir=BT;', '  node [shape=box, style=rounded];', ...lines, ...links, '}'].join('\n')}\n`;
}

function quoted(text: string): string {
  return visible(text).replaceAll(/["\\]/g, (character) => `\\${character}`);
}
