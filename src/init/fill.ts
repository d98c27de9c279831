import { yamlText } from '../source/yaml-text';

/** What is put into a template. */
export interface Filling {
  /** For `{{name}}`, each inserted as one YAML scalar. */
  readonly values: Readonly<Record<string, string | number>>;
  /** Ready lines for a line that is `{{name}}` alone. */
  readonly lines: Readonly<Record<string, readonly string[]>>;
}

/**
 * A template with its places filled, in one pass: what is inserted is never looked at again. A name the filling does
 * not know is a fault in the template.
 */
export function fill(template: string, { values, lines }: Filling): string {
  return template
    .split('\n')
    .flatMap((line) => {
      const block = /^\{\{(\w+)\}\}$/.exec(line)?.[1];
      if (block !== undefined && Object.hasOwn(lines, block)) return lines[block] ?? [];
      return line.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => {
        const value = Object.hasOwn(values, name) ? values[name] : undefined;
        if (value === undefined) throw new Error(`a template asks for {{${name}}}, which nobody fills`);
        return typeof value === 'number' ? String(value) : yamlText(value);
      });
    })
    .join('\n');
}
