import { suggest } from '../../language/suggest';
import { jsonSchema, schemaNames } from '../../schema/json-schema';
import type { SchemaListReport } from '../../schema/output/others';
import type { Call, Outcome } from '../command';
import { EXIT } from '../exit';
import { OkrError } from '../okr-error';

/** `okr schema [kind]`: a schema is JSON in every format; the list of kinds is a page. */
export async function schema({ args, text, today }: Call): Promise<Outcome> {
  const [kind] = args;
  const { files: kinds, given, outputs } = schemaNames();
  const files = [...kinds, ...given];
  if (kind === undefined) {
    const report: SchemaListReport = { version: 1, command: 'schema', today, files, outputs };
    const words = text.screens.schema;
    return {
      report,
      page: () => ({
        title: words.title,
        language: text.language,
        blocks: [
          { type: 'heading', level: 2, text: words.files },
          { type: 'list', items: files },
          { type: 'heading', level: 2, text: words.outputs },
          { type: 'list', items: outputs },
          { type: 'next', label: text.screens.next, commands: ['okr schema team', 'okr schema output/check'] },
        ],
      }),
      exit: EXIT.fine,
    };
  }
  const found = jsonSchema(kind);
  const all = [...files, ...outputs];
  if (!found) throw new OkrError('unknown-schema', { kind, suggestion: suggest(kind, all), allowed: all });
  const json = JSON.stringify(found, null, 2);
  return {
    report: found,
    page: () => ({ title: kind, language: text.language, blocks: [{ type: 'code', language: 'json', text: json }] }),
    formats: { text: () => `${json}\n` },
    exit: EXIT.fine,
  };
}
