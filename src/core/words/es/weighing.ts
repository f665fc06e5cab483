import type { looks as englishLooks } from '../en/looks.ts';
import type { weighing as english } from '../en/weighing.ts';
import type { OriginParts } from '../weigh-parts.ts';
import { capital, followed, listed, numeral, plural } from './grammar.ts';
import { looks } from './looks.ts';

const statements = (count: number): string => plural(count, 'afirmación', 'afirmaciones');
const relations = (count: number): string => plural(count, 'relación', 'relaciones');

/** Texts of the view that checks the evidence. */
export const weighing: typeof english = {
  heading: 'Comprobar la evidencia',
  intro:
    'Dónde se contradicen las afirmaciones, y cuánto se apoya en unas pocas palabras. Aquí no se suma nada: las citas están lado a lado para que usted juzgue.',
  scope: {
    label: 'Qué comprobar',
    shown: 'Lo que se muestra',
    all: 'Todas las afirmaciones',
    shownOf: (shown, all) =>
      shown === all
        ? `Se muestra todo el mapa: ${relations(all)}.`
        : `Solo lo que muestran los filtros: ${numeral(shown)} de ${relations(all)}.`,
    allOf: (all) => `Todo el mapa (${relations(all)}), incluido lo que ocultan los filtros.`,
  },
  more: (count) => `${numeral(count)} más`,
  open: 'Evidencia',
  onMap: 'Mostrar en el mapa',
  said: {
    states: 'Lo afirma',
    denies: 'Dice que no es así',
    weaker: (denial) => capital(DENIAL[denial]),
  },
  contradictions: {
    heading: 'Afirmaciones que se contradicen',
    intro:
      'Una afirma como hecho lo que otra dice que no es así: el mismo acto, entre los mismos dos actores, al mismo tiempo.',
    none: (count) =>
      `Ninguna afirmación niega aquí lo que otra afirma sin reservas. Comprobado: ${statements(count)}.`,
    tensions: (count) =>
      `Menos que una contradicción: ${plural(count, 'caso')} en que una negación coincide con algo más débil, más limitado o dicho de otro modo`,
    tensionsIntro: 'Aquí ambas partes pueden tener razón; por eso van aparte de las contradicciones.',
    apart: (count) =>
      `No es una contradicción: ${plural(count, 'caso')} en que se niega algo distinto de lo que se afirma`,
    apartIntro:
      'La negación se refiere a otro tiempo, a otros actores, a otros medios o a algo hecho de forma más o menos abierta.',
  },
  tension: ({ easing, standing, denial }) => {
    if (easing === 'narrower')
      return 'Una dice algo más limitado que la otra, así que ambas pueden ser ciertas.';
    if (easing === 'wording') return 'Usan palabras distintas. Juzgue usted si quieren decir lo mismo.';
    if (easing === 'years')
      return 'Se dijeron en años distintos, y entre tanto las cosas pueden haber cambiado.';
    const one = TENSION[standing] ?? `es ${looks[standing].count}`;
    return `Una ${one}, la otra ${denial === 'flat' ? 'dice que no es así' : DENIAL[denial]}: ambas pueden ser ciertas.`;
  },
  mixed: {
    heading: 'Cooperan y se oponen a la vez',
    intro:
      'Pares con actos o palabras en vigor que apuntan en ambos sentidos. No es una contradicción: los Estados hacen a menudo ambas cosas.',
    none: (pairs) =>
      `Ningún par coopera y se opone a la vez en actos o palabras en vigor que se afirmen. Comprobado: ${plural(pairs, 'par', 'pares')}.`,
    supports: 'Apoya o coopera',
    opposes: 'Se opone',
    acts: 'en actos y palabras en vigor que se afirman',
    aims: 'solo en objetivos y opiniones',
  },
  single: {
    heading: 'Qué se apoya en una sola cita',
    intro:
      'Sin ese único pasaje, estas líneas desaparecerían, o serían más débiles donde se indica. Solo se cuentan las afirmaciones tan firmes como la propia línea. Primero van los pasajes que sostienen más líneas.',
    none: (count) => `Nada se apoya aquí en un solo pasaje. Comprobado: ${relations(count)}.`,
    count: (single, all) =>
      `${numeral(single)} de ${relations(all)} ${single === 1 ? 'se apoya' : 'se apoyan'} en un solo pasaje.`,
    lines: (count) => `${plural(count, 'línea')} ${count === 1 ? 'se apoya' : 'se apoyan'} solo en él`,
    left: (standing: keyof typeof englishLooks) => `sin él: ${looks[standing].count}`,
  },
  dependent: {
    heading: 'Varios pasajes, una misma voz',
    intro:
      'Varios pasajes lo dicen, pero todos son palabras de un mismo hablante o autor, así que cuentan una vez. Cuenta quien habla, no quien lo cita; si no habla nadie más, cuenta el autor.',
    none: 'Ninguna relación tiene aquí varios pasajes que vengan todos de un mismo hablante o autor.',
    independent: (count) =>
      count === 0
        ? 'Ninguna relación tiene aquí dos fuentes independientes.'
        : `${relations(count)} ${count === 1 ? 'tiene' : 'tienen'} dos o más fuentes independientes.`,
    oneText: 'Todo está en un solo texto: a los demás hablantes los cita su autor.',
  },
  bridges: {
    heading: 'Citas que mantienen unido el mapa',
    intro:
      'Sin estos pasajes, un actor quedaría sin vínculos, o una parte del mapa quedaría separada del resto.',
    none: 'Ningún pasaje mantiene por sí solo unido el mapa: aunque se quite cualquiera, todo lo que está unido lo sigue estando.',
    count: (bridges, links) =>
      `${numeral(bridges)} de ${plural(links, 'par unido', 'pares unidos')} ${bridges === 1 ? 'es' : 'son'} la única unión entre dos partes del mapa.`,
  },
  fall: ({ alone, parts, lost }) => {
    const results = [
      alone.length > 0
        ? `${named(alone, alone.length)} ${alone.length === 1 ? 'quedaría' : 'quedarían'} sin vínculos`
        : '',
      ...parts.map(
        ({ names, size }) =>
          `${named(names, size)} ${size === 1 ? 'quedaría al margen' : 'quedarían al margen'} del resto`,
      ),
    ].filter(Boolean);
    return capital(`${listed(results)} (${plural(lost, 'línea perdida', 'líneas perdidas')}).`);
  },
  chain: {
    heading: 'Cómo se vinculan dos actores',
    intro:
      'La cadena más corta de afirmaciones entre dos actores. No es un hallazgo: si A apoya a B y B apoya a C, eso no dice nada de A y C.',
    from: 'Desde',
    to: 'Hasta',
    choose: 'Elija un actor',
    none: (from, to) => `Ninguna cadena de las afirmaciones aquí comprobadas une a ${listed([from, to])}.`,
    same: 'Elija dos actores distintos.',
    result: (steps, weak) =>
      `${plural(steps, 'paso')}, ${weak === 0 ? 'ninguno de ellos en una sola cita' : `${numeral(weak)} de ellos en una sola cita`}.`,
    weak: 'se apoya en una cita',
  },
  whose: (groups) => capital(listed(groups.map(origins))),
  weight: ({ statements: count, passages, unsourced, origins: groups, independent }) => {
    if (passages === 0) return 'sin fuente';
    const all = `${statements(count)} en ${plural(passages, 'pasaje')}`;
    const bare = unsourced > 0 ? `, ${numeral(unsourced)} sin fuente` : '';
    const whose = listed(groups.map(origins));
    if (independent > 1)
      return `${all}${bare}; ${plural(independent, 'fuente independiente', 'fuentes independientes')}: ${whose}`;
    if (groups.length > 1) return `${all}${bare}: ${whose}`;
    if (count === 1) return `${all}${bare}: ${whose}`;
    const those = passages === 1 ? 'son' : passages === 2 ? 'ambos son' : 'todos son';
    return `${all}${bare}: ${those} ${whose}`;
  },
};

const TENSION: Partial<Record<keyof typeof looks, string>> = {
  stated: 'lo afirma',
  likely: 'lo considera probable',
  alleged: 'lo alega',
  promised: 'lo promete o lo planea',
  aim: 'afirma un objetivo o una opinión',
  possible: 'lo considera posible',
  past: 'lo afirma del pasado',
};

const DENIAL = {
  likely: 'considera probable que no sea así',
  promised: 'dice que no ocurrirá',
  aim: 'dice que no se quiere',
  possible: 'considera posible que no sea así',
  alleged: 'recoge una negación sin tomar partido',
};

function named(names: readonly string[], size: number): string {
  const more = size - names.length;
  return more > 0 ? `${names.join(', ')} y ${numeral(more)} más` : listed(names);
}

function origins(group: readonly OriginParts[]): string {
  const [first] = group;
  if (!first) return 'palabras de nadie';
  if (first.kind === 'unnamed') return `${wordsOf(first.name)} (sin nombrar)`;
  if (first.kind === 'unsigned') return wordsOf(`«${first.name}»`);
  return wordsOf(listed(group.map(({ name }) => name)));
}

const wordsOf = (name: string): string => followed('palabras de', name);
