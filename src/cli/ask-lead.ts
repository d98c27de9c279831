import type { Call } from './command';
import { EXIT } from './exit';
import { OkrError } from './okr-error';

/** Asks a question with yes or no. @throws OkrError where the person cancels */
export async function askYesNo({ host, text }: Call, message: string): Promise<boolean> {
  const { yes, no } = text.screens.lead.ask;
  const choices = [
    { value: 'yes', name: yes },
    { value: 'no', name: no },
  ];
  const answer = await host.ask({ type: 'choice', message, choices });
  if (answer === null) throw new OkrError('cancelled', {}, EXIT.cancelled);
  return answer === 'yes';
}

/** Asks for one of some values. @throws OkrError where the person cancels */
export async function askChoice<T extends string>(
  { host }: Call,
  message: string,
  values: readonly T[],
  names: Readonly<Record<T, string>>,
): Promise<T> {
  const choices = values.map((value) => ({ value, name: names[value] }));
  const answer = await host.ask({ type: 'choice', message, choices });
  const chosen = values.find((one) => one === answer);
  if (chosen === undefined) throw new OkrError('cancelled', {}, EXIT.cancelled);
  return chosen;
}
