import type { TreeReport } from '../../schema/output/tree';
import { visible } from '../visible';
import { graphOf, share } from './edges';

/**
 * The cascade as a Mermaid flowchart. Labels are quoted and their `"` and `#` written as entities, so that no title can
 * end its label, start a directive or bring a link.
 */
export function renderMermaid(report: Pick<TreeReport, 'roots' | 'orphans'>): string {
  const { nodes, edges } = graphOf(report);
  const lines = nodes.map(({ name, node }) => {
    const label = [node.team ?? '', node.title, share(node.progress)].filter(Boolean).map(quoted).join('<br/>');
    return node.kind === 'goal' ? `  ${name}(["${label}"])` : `  ${name}["${label}"]`;
  });
  const links = edges.map(({ from, to, second }) => `  ${from} ${second ? '-.->' : '-->'} ${to}`);
  return `${['flowchart BT', ...lines, ...links].join('\n')}\n`;
}

function quoted(text: string): string {
  return visible(text).replaceAll(/[#"<>&%;`\\]/g, (character) => `#${character.charCodeAt(0)};`);
}
