import type { Text } from '../../catalogue';
import { formatOf } from '../../format';

const { plural } = formatOf('de');

/** Lag es an der Strategie oder am Rhythmus? Sätze von `okr score` zu einem Zyklus, der schlecht ausging. */
export const diagnosis: Text['screens']['score']['diagnosis'] = {
  title: {
    strategy: (team) => `${team}: eher die Strategie als der Rhythmus`,
    cadence: (team) => `${team}: eher der Rhythmus als die Strategie`,
    obstacles: (team) => `${team}: eher ein Hindernis als die Strategie`,
    both: (team) => `${team}: die Strategie und ein Hindernis`,
  },
  missed: (missed, scored) =>
    `${missed} von ${scored} Schlüsselergebnissen ${plural(missed, 'blieb', 'blieben')} hinter dem Ziel zurück.`,
  checkIns: (made, due) => `${made} von ${due} Check-ins wurden gemacht.`,
  frozen: (count) => `${count} davon ${plural(count, 'bewegte', 'bewegten')} sich zuletzt nicht mehr.`,
  blocker: (text, days) => `„${text}“ stand am Ende seit ${days} Tagen im Weg.`,
  confidence: (value) => `Die Zuversicht dafür lag zuletzt bei ${value} von 10.`,
  outOfReach: (cycles) => `Es ist der ${cycles}. Zyklus in Folge unter 40 %.`,
  moved: (count) => `${count} ${plural(count, 'Messlatte wurde', 'Messlatten wurden')} verändert.`,
  ask: {
    strategy: 'Fragen Sie: Waren es die richtigen Ziele, in einer Größe, die das Team bewegen kann?',
    cadence:
      'Ob die Ziele richtig waren, lässt sich so nicht sagen. Fragen Sie: Was hielt das Team ab, wöchentlich hinzusehen?',
    obstacles: 'Fragen Sie: Wer hätte den Weg frei machen können, und wann hat er davon erfahren?',
    both: 'Fragen Sie beides: Waren es die richtigen Ziele, in einer Größe, die das Team bewegen kann, und wer sollte den Weg frei machen?',
  },
};
