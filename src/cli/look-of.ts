import { colorLevel, showsUnicode } from '../host/color';
import type { Host, Out } from '../host/host';
import type { Look } from '../render/look';
import type { FlagValues } from './flags';

/** How a stream wants to be written to: width, colour, symbols. */
export function lookOf(out: Out, host: Host, flags: FlagValues): Look {
  const columns = out.columns ?? Number.parseInt(host.env.COLUMNS ?? '', 10);
  return {
    width: Number.isInteger(columns) && columns > 0 ? columns : 80,
    color: colorLevel(out, flags.color ?? 'auto', host.env),
    unicode: !flags.ascii && showsUnicode(out, host.env),
  };
}
