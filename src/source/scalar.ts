const NUMBER = /^[-+]?(?:0|[1-9]\d*)(?:\.\d+)?$/;
/** All that YAML's core schema would take for a number. */
const CORE_NUMBER =
  /^[-+]?(?:\d+|0o[0-7]+|0x[0-9a-fA-F]+|(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?|\.(?:inf|Inf|INF))$|^\.(?:nan|NaN|NAN)$/;

/**
 * The value of a plain scalar. Numbers only in the format's grammar, finite and written as a computer would write
 * them again: `1.500`, `+5`, `010`, `1e3` and numbers too long to be exact stay text, so that nothing a person typed is
 * silently read as something else. Who expects a number asks {@link exactNumber}.
 */
export function plainValue(text: string): string | number | boolean | null {
  switch (text) {
    case '':
    case '~':
    case 'null':
    case 'Null':
    case 'NULL':
      return null;
    case 'true':
    case 'True':
    case 'TRUE':
      return true;
    case 'false':
    case 'False':
    case 'FALSE':
      return false;
  }
  const first = text.charCodeAt(0);
  if (first > 57 || first < 43) return text;
  if (!NUMBER.test(text)) return text;
  const value = Number(text);
  return String(value) === text ? value : text;
}

/**
 * The number a text states in the format's grammar `[-+]?(0|[1-9]\d*)(\.\d+)?`; null where it is not in it, not
 * finite, or has more digits than can be held exactly.
 */
export function exactNumber(text: string): number | null {
  if (!NUMBER.test(text)) return null;
  const value = Number(text);
  const decimals = text.includes('.') ? text.length - text.indexOf('.') - 1 : 0;
  if (!Number.isFinite(value) || Math.abs(value) >= 1e21 || decimals > 100) return null;
  const digits = text.replace('+', '');
  if (String(value) === digits) return value + 0;
  const again = value.toFixed(decimals);
  return again === digits || `-${again}` === digits ? value + 0 : null;
}

/** Would YAML itself read this plain text as a number? */
export function looksNumeric(text: string): boolean {
  return CORE_NUMBER.test(text);
}
