import { placeOf } from '../workspace/place';

/** The first line of a new file of a workspace: where editors find the schema of its kind. Empty for other files. */
export function schemaComment(path: string): string {
  const place = placeOf(path);
  if (place === null) return '';
  const up = '../'.repeat(path.split('/').length - 1);
  return `# yaml-language-server: $schema=${up}.okr/schema/${place.kind}.json\n`;
}
