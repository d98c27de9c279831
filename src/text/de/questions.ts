import type { Text } from '../catalogue';

/** Systemische Fragen (method.md 5.6), jede zu einem Schlüsselergebnis: einzeln gestellt und ohne versteckten Rat. */
export const questions: Text['questions'] = {
  circular: (title) =>
    `Was würde Ihr kritischster Kunde zu „${title}“ sagen, und wer würde eine Besserung zuerst bemerken?`,
  scaling: (title) =>
    `Von 1 bis 10: Wie zuversichtlich sind Sie bei „${title}“? Warum nicht weniger? Woran merken Sie einen Punkt mehr?`,
  miracle: (title) =>
    `Angenommen, das Problem hinter „${title}“ wäre über Nacht gelöst: Woran merken Sie es morgen zuerst?`,
  hypothetical: (title) =>
    `Angenommen, der Engpass bei „${title}“ fiele morgen weg: Was täten Sie zuerst, was bliebe wie heute?`,
  resource: (title) => `Wann ist Ähnliches wie „${title}“ gelungen, was haben Sie da getan? Auf wen können Sie zählen?`,
  exception: (title) => `Wann war das Problem hinter „${title}“ kleiner, und was war da anders?`,
  worsening: (title) => `Was müssten wir tun, um „${title}“ sicher zu verfehlen?`,
  difference: (title) => `Wenn „${title}“ erreicht ist: Was genau wäre dann für das Team anders?`,
};
