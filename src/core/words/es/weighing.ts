import type { looks as englishLooks } from '../en/looks.ts';
import type { weighing as english } from '../en/weighing.ts';
import type { OriginParts } from '../weigh-parts.ts';
import { capital, followed, listed, numeral, plural } from './grammar.ts';
import { looks } from './looks.ts';

const statements = (count: number): string => plural(count, 'afirmación', 'afirmaciones');
const relations = (count: number): string => plural(count, 'relación', 'relaciones');

/** Texts of the view that weighs the evidence. */
export const weighing: typeof english = {
  heading: 'Sopesar la evidencia',
  intro:
    'Dónde unas afirmaciones se oponen a otras, y cuánto depende de qué pocas palabras. Aquí no se suma nada: las palabras están unas junto a otras, y quien lee juzga.',
  scope: {
    label: 'Qué se sopesa',
    shown: 'Lo que se muestra',
    all: 'Todas las afirmaciones',
    shownOf: (shown, all) =>
      shown === all
        ? `Se muestra todo lo que contiene el mapa: ${relations(all)}.`
        : `Entre lo que muestran los filtros: ${numeral(shown)} de ${relations(all)}.`,
    allOf: (all) => `Entre todo el mapa (${relations(all)}), muestren lo que muestren los filtros.`,
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
      'Una afirma como hecho lo que otra dice que no es así: el mismo acto entre los mismos dos, en el mismo tiempo.',
    none: (count) =>
      `Ninguna afirmación niega aquí lo que otra afirma sin reservas. Examinado: ${statements(count)}.`,
    tensions: (count) =>
      `Menos que una contradicción: ${plural(count, 'lugar', 'lugares')} donde una negación está junto a algo más débil, más limitado o dicho de otro modo`,
    tensionsIntro: 'Aquí ambas partes pueden tener razón. Se separan de las contradicciones a propósito.',
    apart: (count) =>
      `Ninguna contradicción: ${plural(count, 'lugar', 'lugares')} donde se niega algo distinto de lo que se afirma`,
    apartIntro:
      'La negación es de otro tiempo, sobre otros, o de lo que se hace por otros medios o de forma más o menos abierta.',
  },
  tension: ({ easing, standing, denial }) => {
    if (easing === 'narrower')
      return 'Una habla de forma más limitada que la otra, así que ambas pueden ser ciertas.';
    if (easing === 'wording')
      return 'Lo dicen con palabras distintas. Si quieren decir lo mismo lo juzga quien lee.';
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
      `Ningún par coopera y se opone a la vez en actos o palabras en vigor que se afirmen. Examinado: ${plural(pairs, 'par', 'pares')}.`,
    supports: 'Apoya o coopera',
    opposes: 'Se opone',
    acts: 'en actos y palabras en vigor que se afirman',
    aims: 'solo en objetivos y opiniones',
  },
  single: {
    heading: 'Qué se apoya en una sola cita',
    intro:
      'Sin ese único pasaje estas líneas desaparecerían, o serían más débiles donde así se dice. Se cuentan las afirmaciones que lo dicen con la firmeza con que está dibujada la línea. Primero, lo que más sostiene.',
    none: (count) => `Nada se apoya aquí en un solo pasaje. Examinado: ${relations(count)}.`,
    count: (single, all) =>
      `${numeral(single)} de ${relations(all)} ${single === 1 ? 'se apoya' : 'se apoyan'} en un solo pasaje.`,
    lines: (count) => `${plural(count, 'línea')} ${count === 1 ? 'se apoya' : 'se apoyan'} solo en él`,
    left: (standing: keyof typeof englishLooks) => `sin él: ${looks[standing].count}`,
  },
  dependent: {
    heading: 'Varios pasajes, una misma voz',
    intro:
      'Más de un pasaje lo dice, pero todos son palabras de una misma persona, así que cuentan una vez. Cuenta quien habla, no quien lo cita; si no habla nadie más, cuenta el autor.',
    none: 'Ninguna relación tiene aquí varios pasajes que sean todos palabras de uno solo.',
    independent: (count) =>
      count === 0
        ? 'Ninguna relación tiene aquí la palabra de dos que sean independientes entre sí.'
        : `${relations(count)} ${count === 1 ? 'tiene' : 'tienen'} la palabra de dos o más que son independientes entre sí.`,
    oneText: 'Todo está en un solo texto: a los demás hablantes los cita quien lo escribió.',
  },
  bridges: {
    heading: 'Citas que mantienen unido el mapa',
    intro:
      'Pasajes sin los cuales un actor no estaría unido con nadie, o una parte del mapa dejaría de estar unida con el resto.',
    none: 'Ningún pasaje mantiene por sí solo unido el mapa: quítese cualquiera, y todos los que están unidos lo siguen estando.',
    count: (bridges, links) =>
      `${numeral(bridges)} de ${plural(links, 'par unido', 'pares unidos')} ${bridges === 1 ? 'es' : 'son'} la única unión entre dos partes del mapa.`,
  },
  fall: ({ alone, parts, lost }) => {
    const results = [
      alone.length > 0
        ? `${named(alone, alone.length)} no ${alone.length === 1 ? 'estaría unido' : 'estarían unidos'} con nadie`
        : '',
      ...parts.map(
        ({ names, size }) =>
          `${named(names, size)} ya no ${size === 1 ? 'estaría unido' : 'estarían unidos'} con el resto`,
      ),
    ].filter(Boolean);
    return capital(`${listed(results)} (${plural(lost, 'línea perdida', 'líneas perdidas')}).`);
  },
  chain: {
    heading: 'Cómo se vinculan dos',
    intro:
      'La cadena más corta de afirmaciones entre dos actores. Es una cadena de afirmaciones, no un hallazgo: que A apoye a B y B apoye a C no dice nada de A y C.',
    from: 'Desde',
    to: 'Hasta',
    choose: 'Elija un actor',
    none: (from, to) => `Ninguna cadena de lo que aquí se sopesa une a ${listed([from, to])}.`,
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
  aim: 'habla de un objetivo o una opinión',
  possible: 'lo considera posible',
  past: 'lo afirma del pasado',
};

const DENIAL = {
  likely: 'considera probable que no sea así',
  promised: 'dice que no será así',
  aim: 'dice que no se quiere',
  possible: 'considera posible que no sea así',
  alleged: 'no toma partido sobre una negación',
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
