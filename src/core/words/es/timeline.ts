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
    keeps === 'keep'
      ? one
        ? 'también se muestra'
        : 'también se muestran'
      : one
        ? 'está oculta'
        : 'están ocultas';
  return `${numeral(undated)} sin fecha ${what}`;
};

/** When it held, and when it was said. */
export const timeline: typeof english = {
  heading: 'Cronología',
  label: 'Cronología: afirmaciones por fecha',
  axis: {
    label: 'Qué fecha',
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
      const what = axis === 'held' ? 'cuándo fue así' : 'cuándo se dijo';
      return sentence(
        `${numeral(parts.dated)} de ${plural(all, 'afirmación mostrada', 'afirmaciones mostradas')} ${parts.dated === 1 ? 'dice' : 'dicen'} ${what}`,
      );
    }
    const when = period.when ?? `entre ${period.from} y ${period.to}`;
    const what = axis === 'held' ? `lo que fue así, o pudo serlo, ${when}` : `lo que se dijo ${when}`;
    return sentence(
      `Se muestra ${what}: ${numeral(within)} de ${dated(parts.dated)}; ${undatedWords(parts)}`,
    );
  },
  row: (axis, date, text, isWithin) =>
    `${axis === 'held' ? capital(date) : `Dicho ${date}`}: ${text}${isWithin ? '' : ' Fuera de las fechas mostradas.'}`,
  rows: 'Afirmaciones por fecha',
  more: 'Reproducción, escala y fechas exactas',
  finer: 'Escala, fechas exactas y más',
  group: (name, count) => `${name} (${numeral(count)})`,
  none: {
    held: 'Ninguna de las afirmaciones mostradas dice cuándo fue así.',
    said: 'Ninguna de las afirmaciones mostradas tiene una fecha en que se dijo.',
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
    closer: 'Acercar',
    farther: 'Alejar',
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
    label: 'Lo que no tiene final continúa',
    help: 'Si una afirmación dice desde cuándo pero no hasta cuándo, se supone que continúa. Si no, cuenta solo hasta la fecha en que alguien lo dice.',
  },
  undated: {
    keep: (count) => `Mostrar ${numeral(count)} sin fecha`,
  },
  play: {
    label: 'Reproducir fecha a fecha',
    play: 'Reproducir',
    pause: 'Pausar',
    back: 'Un paso atrás',
    on: 'Un paso adelante',
    speed: 'Velocidad',
    speeds: { slow: 'lenta', normal: 'media', fast: 'rápida' },
    still: 'Su sistema está configurado para reducir el movimiento: avance paso a paso.',
    at: (when, within, count) => sentence(`${when}: ${numeral(within)} de ${dated(count)}`),
  },
  key: {
    summary: 'Qué significan los extremos',
    exact: 'fecha exacta',
    about: 'hacia entonces',
    uncertain: 'incierto',
    open: 'sin final indicado (o sin principio)',
    unknown: 'fecha desconocida',
    hatch: 'empezó o terminó en algún momento de la parte rayada',
  },
  tick: (unit, year, month, day) => {
    if (unit === 'year') return yearText(year);
    const name = MONTHS[month - 1] ?? '';
    if (unit === 'month') return month === 1 ? `${name} ${yearText(year)}` : name;
    return day === 1 ? `${name} ${yearText(year)}` : `${day} ${name}`;
  },
};
