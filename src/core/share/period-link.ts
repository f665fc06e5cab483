import { daysOf, TIME_AXES, type Period } from '../query/period.ts';
import type { LinkPart, Parts } from './link-parts.ts';
import type { Decoded } from './view-part.ts';

const DATE = /^(-?\d{4}(-\d{2}(-\d{2})?)?|Y-?\d{5,})$/;

/** The part of a link that says which stretch of time is shown: `time=held:2015..2021-08:drop:ends`. */
export function encodePeriod(period: Period | null): readonly LinkPart[] {
  if (!period) return [];
  const { axis, from, to, undated, open } = period;
  const further = [...(undated === 'drop' ? [':drop'] : []), ...(open === 'ends' ? [':ends'] : [])];
  return [['time', `${axis}:${from}..${to}${further.join('')}`]];
}

/** The stretch of time in a link; an invalid one is reported as missing. */
export function decodePeriod(parts: Parts): Decoded<Period | null> {
  const text = parts.get('time');
  if (!text) return { value: null, missing: [] };
  const [name, stretch = '', ...further] = text.split(':');
  const axis = TIME_AXES.find((each) => each === name);
  const [from = '', to = ''] = stretch.split('..');
  if (!axis || !DATE.test(from) || !DATE.test(to) || !daysOf({ from, to }))
    return { value: null, missing: [text] };
  return {
    value: {
      axis,
      from,
      to,
      undated: further.includes('drop') ? 'drop' : 'keep',
      open: further.includes('ends') ? 'ends' : 'goes-on',
    },
    missing: [],
  };
}
