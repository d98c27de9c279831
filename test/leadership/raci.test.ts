import { expect, it } from 'vitest';
import { raciFaults, readRaciRow } from '../../src/leadership/raci';

const faults = (written: string) => raciFaults(readRaciRow(written)?.row ?? { R: [], A: [], C: [], I: [] });

it.each([
  ['A=anna R=ben,cem', []],
  ['R=ben', ['no-accountable']],
  ['A=anna,ben R=cem', ['many-accountable']],
  ['A=anna', ['no-responsible']],
  ['A=anna R=ben C=c,d,e', []],
  ['A=anna R=ben C=c,d,e,f', ['many-consulted']],
])('method.md 5.4: %s', (written, expected) => {
  expect(faults(written)).toEqual(expected);
});

it('reads a task in front, spaces, semicolons, @ and small letters', () => {
  expect(readRaciRow('Trade fair: A=@anna R=ben, cem; c = dora I=')).toEqual({
    task: 'Trade fair',
    row: { R: ['ben', 'cem'], A: ['anna'], C: ['dora'], I: [] },
  });
  expect(readRaciRow('A=anna R=ben')?.task).toBeNull();
});

it.each(['', 'anna does it', 'X=anna'])('reads no roles in "%s"', (written) => {
  expect(readRaciRow(written)).toBeNull();
});
