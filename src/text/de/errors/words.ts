/** „Meinten Sie“, wo etwas naheliegt. */
export const meant = (suggestion: unknown) => (suggestion ? `Meinten Sie  ${suggestion}?` : '');
/** Was möglich ist, wo die Liste kurz ist. */
export const among = (allowed: unknown) => (Array.isArray(allowed) ? `Möglich: ${allowed.join(', ')}.` : '');
