import type { timeline as english } from '../en/timeline.ts';
import type { TimelineParts } from '../timeline-parts.ts';
import { capital, numeral, plural, sentence } from './grammar.ts';

const MONTHS = 'ene feb mar abr may jun jul ago sept oct nov dic'.split(' ');
const yearText = (year: number) => (year <= 0 ? `${1 - year} a. C.` : String(year));
const dated = (count: number) => plural(count, 'afirmación con fecha', 'afirmaciones con fecha');

const undatedWords = ({ undated, keeps }: TimelineParts): string => {
  if (undated === 0) return 'todas tienen fecha';
  const one = undated === 1;
  const what =
    keeps === 'keep' ? (one ? 'se conserva' : 'se conservan') : one ? 'queda fuera' : 'quedan fuera';
  return `${numeral(undated)} sin fecha ${what}`;
};

/** When it held, and when it was said. */
export const timeline: typeof english = {
  heading: 'Cronología',
  label: 'Cronología: afirmaciones por fecha',
  axis: {
    label: 'Según qué fecha',
    held: 'Cuándo fue así',
    said: 'Cuándo se dijo',
  },
  by: {
    label: 'Mostrar',
    list: 'Lista por fecha',
    actor: 'Intervalos por actor',
    type: 'Intervalos por tipo',
  },
  range: (from, to) => `desde ${from} hasta ${to}`,
  sentence: (parts) => {
    const { axis, period, within, undated } = parts;
    const all = parts.dated + undated;
    if (!period) {
      const what = axis === 'held' ? 'en que fue así' : 'en que se dijo';
      return sentence(
        `${numeral(parts.dated)} de ${plural(all, 'afirmación mostrada', 'afirmaciones mostradas')} ${parts.dated === 1 ? 'lleva' : 'llevan'} una fecha ${what}`,
      );
    }
    const when = period.when ?? `entre ${period.from} y ${period.to}`;
    const what = axis === 'held' ? `lo que fue así, o pudo serlo, ${when}` : `lo que se dijo ${when}`;
    return sentence(
      `Se muestra: ${what}: ${numeral(within)} de ${dated(parts.dated)}; ${undatedWords(parts)}`,
    );
  },
  row: (axis, date, text, isWithin) =>
    `${axis === 'held' ? capital(date) : `Dicho ${date}`}: ${text}${isWithin ? '' : ' Fuera de las fechas mostradas.'}`,
  rows: 'Afirmaciones por fecha',
  more: 'Reproducción, escala y fechas exactas',
  finer: 'Escala, fechas exactas y más',
  group: (name, count) => `${name} (${numeral(count)})`,
  none: {
    held: 'Ninguna de las afirmaciones mostradas lleva una fecha en que fue así.',
    said: 'Ninguna de las afirmaciones mostradas lleva una fecha en que se dijo.',
  },
  empty: 'El mapa no tiene fechas de esta clase.',
  brush: {
    label: 'Fechas mostradas',
    from: 'Primera fecha mostrada',
    to: 'Última fecha mostrada',
    help: 'Las flechas la mueven; con Mayús, de diez en diez; Inicio y Fin la llevan al extremo del eje.',
    all: 'Todo el tiempo',
  },
  zoom: {
    label: 'Escala del eje',
    closer: 'Más cerca',
    farther: 'Más lejos',
    fit: 'Todo el eje',
    back: 'Parte anterior del eje',
    on: 'Parte posterior del eje',
    shown: (from, to) => `El eje muestra de ${from} a ${to}.`,
  },
  fields: {
    label: 'Fechas exactas',
    from: 'Desde',
    to: 'Hasta',
    hint: '2015, 2021-08 o 2021-08-24',
    unreadable: (text) => `«${text}» no es una fecha: escriba 2015, 2021-08 o 2021-08-24.`,
    backwards: 'La primera fecha es posterior a la última.',
  },
  open: {
    label: 'Un final abierto continúa',
    help: 'Donde una afirmación dice desde cuándo pero no hasta cuándo, se toma como válida en adelante. Si no, cuenta hasta la fecha en que alguien lo dice.',
  },
  undated: {
    keep: (count) => `Conservar ${numeral(count)} sin fecha`,
  },
  play: {
    label: 'A fecha de una y otra, por orden',
    play: 'Reproducir',
    pause: 'Pausar',
    back: 'Un paso atrás',
    on: 'Un paso adelante',
    speed: 'Velocidad',
    speeds: { slow: 'lenta', normal: 'media', fast: 'rápida' },
    still: 'Su sistema pide menos movimiento: avance paso a paso.',
    at: (when, within, count) => sentence(`${when}: ${numeral(within)} de ${dated(count)}`),
  },
  key: {
    summary: 'Qué significan los extremos',
    exact: 'dicho con exactitud',
    about: 'hacia entonces',
    uncertain: 'incierto',
    open: 'no se dice el final (o el principio)',
    unknown: 'no se sabe cuándo',
    hatch: 'empezó o terminó en algún momento de la parte rayada',
  },
  tick: (unit, year, month, day) => {
    if (unit === 'year') return yearText(year);
    const name = MONTHS[month - 1] ?? '';
    if (unit === 'month') return month === 1 ? `${name} ${yearText(year)}` : name;
    return day === 1 ? `${name} ${yearText(year)}` : `${day} ${name}`;
  },
};
