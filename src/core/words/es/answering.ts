import type { ChainGround } from '../../analysis/ask.ts';
import type { StepSign } from '../../analysis/focus.ts';
import type { AnswerParts } from '../answer-parts.ts';
import type { answering as english } from '../en/answering.ts';
import { focusing } from './focusing.ts';
import { listed, numeral, plural, sentence } from './grammar.ts';
import { replying } from './replying.ts';

const NUMBERS = ['ningún', 'un', 'dos', 'tres', 'cuatro', 'cinco', 'seis'];
const counted = (count: number) => NUMBERS[count] ?? numeral(count);
const steps = (count: number) => `${counted(count)} ${count === 1 ? 'paso' : 'pasos'}`;
const statements = (count: number) => plural(count, 'afirmación', 'afirmaciones');
const relations = (count: number) => plural(count, 'relación', 'relaciones');
const moreChains = (count: number) => plural(count, 'cadena más', 'cadenas más');

const over: Readonly<Record<ChainGround, string>> = {
  firm: 'actos y palabras en vigor que se afirman',
  shown: 'lo que muestran los filtros',
  all: 'todas las afirmaciones salvo las negaciones',
};

const only: Readonly<Record<StepSign, string>> = {
  any: '',
  supports: 'solo donde uno apoya al siguiente o coopera con él',
  opposes: 'solo donde uno se opone al siguiente',
};

function direct({ direct: labels, less }: AnswerParts): string {
  const more = less === 0 ? '' : `${numeral(less)} con menos firmeza`;
  if (labels.length === 0)
    return less === 0 ? '' : `${plural(less, 'relación directa', 'relaciones directas')}, con menos firmeza`;
  return `${plural(labels.length, 'relación directa', 'relaciones directas')} (${listed([...new Set(labels)])})${more && `, y ${more}`}`;
}

function through({ grouped }: AnswerParts): string {
  if (grouped.length === 0) return '';
  const who = grouped.length > 2 ? `${numeral(grouped.length)} actores` : listed(grouped);
  return grouped.length === 1
    ? `algo se dice de ${who}, que se agrupa con uno de ellos`
    : `algo se dice de ${who}, que se agrupan con uno de ellos`;
}

function chainCounts({ chains, isCut }: AnswerParts): string {
  const words = chains.map(({ count, steps: length }, at) => {
    const least = isCut && at === chains.length - 1 ? 'al menos ' : '';
    return at === 0
      ? `${least}${plural(count, 'cadena')} de ${steps(length)}`
      : `${least}${numeral(count)} de ${counted(length)}`;
  });
  return listed(words);
}

function speakers({ speakers: count, direct: labels, ...rest }: AnswerParts): string {
  if (count > 0) return plural(count, 'hablante');
  const isTold = labels.length + rest.less + rest.grouped.length + rest.concerning + rest.chains.length > 0;
  return isTold ? 'sin fuente' : '';
}

/** How two actors are tied, in words; and what surrounds one. */
export const answering: typeof english = {
  heading: (from, to) => `¿Qué vínculo hay entre ${listed([from, to])}?`,
  question: { before: '¿Qué vínculo hay entre', between: 'y' },
  from: 'Primer actor',
  to: 'Segundo actor',
  picker: {
    placeholder: 'Un nombre',
    found: (count) =>
      count === 0 ? 'Ningún actor con ese nombre.' : `${plural(count, 'actor hallado', 'actores hallados')}.`,
    alias: (alias) => `también llamado ${alias}`,
    more: (count) => `${numeral(count)} más: siga escribiendo`,
  },
  swap: 'Intercambiar los dos',
  close: 'Cerrar la pregunta',
  tally: 'En qué se basa',
  sum: (parts) => {
    const rules = [
      over[parts.over],
      parts.isForward ? `solo pasos hacia ${parts.to}` : '',
      only[parts.sign],
    ].filter(Boolean);
    const found = [
      direct(parts),
      through(parts),
      parts.concerning > 0
        ? `${statements(parts.concerning)} sobre uno que ${parts.concerning === 1 ? 'menciona' : 'mencionan'} al otro`
        : '',
      chainCounts(parts),
      speakers(parts),
    ].filter(Boolean);
    if (found.length === 0) return '';
    return sentence(`${parts.asOf}, contando ${rules.join(', ')}: ${found.join('; ')}`);
  },
  through: (from, to, others) => `Entre ${listed([from, to])} hay un vínculo a través de ${listed(others)}.`,
  untied: (from, to, sources) =>
    `${sources === 1 ? 'La fuente no dice' : 'Las fuentes no dicen'} nada que vincule a ${listed([from, to])}.`,
  cut: (complete, found) =>
    complete < 2
      ? `Hay más cadenas de las que abarca esta búsqueda. Estas son las primeras ${numeral(found)}.`
      : `Hay más cadenas de las que abarca esta búsqueda. Aquí están todas las de hasta ${steps(complete)} y las primeras de las más largas, ${numeral(found)} en total.`,
  who: {
    heading: 'Quién lo dice',
    one: (name, count) => `${name} (${statements(count)})`,
    unnamed: (name) => `${name}, sin nombrar`,
    nobody: 'No se indica ninguna fuente.',
  },
  tie: {
    heading: (from, to) => `Entre ${listed([from, to])}`,
    none: (from, to, ground) =>
      ground === 'shown'
        ? `Los filtros ocultan todo lo directo entre ${listed([from, to])}.`
        : `No se afirma nada directo entre ${listed([from, to])}.`,
    lessFirm:
      'Entre los dos no se afirma ningún acto ni palabras en vigor. Esto se afirma con menos firmeza:',
  },
  concerning: {
    heading: 'Menciones del otro',
    intro: 'Afirmaciones entre uno de los dos y un tercer actor que mencionan al otro.',
  },
  grouped: {
    heading: 'A través de actores agrupados con ellos',
    intro: 'La agrupación la hace este mapa, no sus fuentes, y no es una línea del mapa.',
    one: (name, as) => `${name}: ${as}`,
  },
  chains: {
    heading: 'Cadenas a través de otros',
    note: 'Una cadena de afirmaciones, no un hallazgo: alguien dice cada paso, pero aquí nadie dice el conjunto.',
    name: (names) => names.join(' – '),
    none: (from, to, longest, ground, count) =>
      `Ninguna cadena de hasta ${steps(longest)} lleva de ${from} a ${to} ${rangeOf(ground, count)}.`,
    longer: (longest, shortest) =>
      `Ninguna tiene ${steps(longest)} o menos; las más cortas tienen ${counted(shortest)}.`,
    weakest: (pair, standing, passages, origins) =>
      `Paso más débil: ${pair} (${standing}; ${[
        passages === 0 ? 'sin fuente' : plural(passages, 'pasaje'),
        origins > 1 ? `${numeral(origins)} independientes entre sí` : '',
      ]
        .filter(Boolean)
        .join(', ')})`,
    evidence: (pair) => `Todas las afirmaciones: ${pair}`,
    evidenceShort: 'Todas las afirmaciones',
    onMap: 'Mostrar en el mapa',
    onMapOf: (name) => `Mostrar en el mapa: ${name}`,
    shown: 'Una cadena de afirmaciones, de su pregunta:',
    more: (count) => `Mostrar ${moreChains(count)}`,
  },
  common: {
    heading: 'En común',
    intro:
      'Lo que se dice de cada uno y de un tercer actor, lado a lado. Tener un amigo o un enemigo en común no significa estar en el mismo bando.',
    less: 'Aquí puede contar también lo que solo se desea, se alega, es posible o pasó, y un interés común no es una alianza: cada línea dice cómo se afirma.',
    none: (ground) =>
      `Entre ${over[ground]} no tienen aliados ni adversarios en común, ni un amigo de un amigo que sea enemigo.`,
    kinds: {
      allies: 'Aliados en común',
      adversaries: 'Adversarios en común',
      friendsEnemy: 'El amigo de un amigo que es enemigo',
      enemysEnemy: 'El enemigo de un enemigo que es amigo',
    },
    notes: {
      allies: 'Apoya a ambos o coopera con ellos, o recibe su apoyo.',
      adversaries: 'Se opone a ambos, o ambos se le oponen.',
      friendsEnemy: 'De los tres pares, dos se apoyan o cooperan, y uno se opone entre sí.',
      enemysEnemy: 'De los tres pares, dos se oponen entre sí, y uno se apoya o coopera.',
    },
  },
  options: {
    heading: 'Opciones de búsqueda',
    longest: 'Cadena más larga',
    steps: (count) => plural(count, 'paso'),
    over: 'Buscar en',
    overs: {
      firm: 'Actos y palabras en vigor',
      shown: 'Lo que muestran los filtros',
      all: 'Todo salvo las negaciones',
    },
    direction: 'Dirección',
    directions: { any: 'En cualquier sentido', forward: 'Solo hacia delante' },
    sign: 'Pasos',
    signs: { any: 'De cualquier clase', supports: 'Apoyo, cooperación', opposes: 'Oposición' },
  },
  offers: {
    heading: 'Ampliar la búsqueda:',
    all: 'Todas las afirmaciones salvo las negaciones',
    longer: (longest) => `Cadenas de hasta ${steps(longest)}`,
    anyDirection: 'Pasos en cualquier sentido',
    anySign: 'Pasos de cualquier clase',
  },
  copy: {
    answer: 'Copiar como texto',
    linkOf: (name) => `Copiar el enlace a ${name}`,
    chainOf: (name) => `Copiar como texto: ${name}`,
    link: 'Copiar enlace',
    copied: 'Copiado: la respuesta como texto.',
    copiedChain: (name) => `Copiado: ${name}.`,
    copiedLink: 'Copiado: el enlace a esta respuesta.',
    refused: 'El navegador no permitió copiar. Copie el texto desde aquí:',
    label: 'El texto que copiar',
  },
  text: {
    asOf: (date) => `A fecha de ${date}`,
    sources: 'Fuentes',
    link: 'Esta respuesta',
    map: (title) => `Mapa: ${title}`,
    more: (count) => `${moreChains(count)} en el enlace.`,
    unsourced: 'sin fuente',
  },
  focus: focusing,
  reply: replying,
};

function rangeOf(ground: ChainGround, count: number): string {
  return ground === 'shown'
    ? `por ${count === 1 ? 'la relación' : `las ${numeral(count)} relaciones`} que muestran los filtros`
    : `por ${relations(count)} (${over[ground]})`;
}
