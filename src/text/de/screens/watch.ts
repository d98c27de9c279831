import type { Text } from '../../catalogue';

export const watch: Text['screens']['watch'] = {
  ready: (address) => `Der Bericht steht unter ${address} und folgt den Dateien. Strg+C beendet ihn.`,
  remarks: 'Hier fehlt etwas',
  before: 'Was Sie darunter sehen, ist der Stand davor.',
  lost: 'okr läuft nicht mehr: Dies ist der letzte Stand. okr report --watch zeigt ihn wieder.',
};
