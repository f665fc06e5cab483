import type { ChainGround } from '../../analysis/ask.ts';
import type { StepSign } from '../../analysis/focus.ts';
import type { answering as english } from '../en/answers.ts';
import type { AnswerParts } from '../tell/answer-parts.ts';
import { listed, numeral, plural, sentence } from './grammar.ts';
import { replying } from './replies.ts';

/** The surroundings of one actor, or several. */
export const focusing: (typeof english)['focus'] = {
  sentence: (parts) => {
    const along = { any: '', out: ', siguiendo lo que hacen', in: ', siguiendo lo que se les hace' }[
      parts.direction
    ];
    const where = {
      any: '',
      supports: ', a través de apoyo o cooperación',
      opposes: ', a través de oposición',
    }[parts.sign];
    const rest = parts.others === 'fade' ? 'lo demás está atenuado' : 'lo demás está oculto';
    return sentence(
      `A ${plural(parts.steps, 'paso')} como mucho de ${listed(parts.names)}${along}${where}: ${plural(parts.actors, 'actor', 'actores')}, ${plural(parts.relations, 'relación', 'relaciones')}; ${rest}`,
    );
  },
};

const NUMBERS = ['ningún', 'un', 'dos', 'tres', 'cuatro', 'cinco', 'seis'];

const counted = (count: number) => NUMBERS[count] ?? numeral(count);

const steps = (count: number) => `${counted(count)} ${count === 1 ? 'paso' : 'pasos'}`;

const statements = (count: number) => plural(count, 'afirmación', 'afirmaciones');

const relations = (count: number) => plural(count, 'relación', 'relaciones');

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
    ? `algo que se dice de ${who}, que se agrupa con uno de ellos`
    : `algo que se dice de ${who}, que se agrupan con uno de ellos`;
}

function chainCounts({ chains, isCut }: AnswerParts): string {
  const words = chains.map(({ count, steps: length }, at) => {
    const prefix = isCut && at === chains.length - 1 ? 'al menos ' : '';
    return at === 0
      ? `${prefix}${plural(count, 'cadena')} de ${steps(length)}`
      : `${prefix}${numeral(count)} de ${counted(length)}`;
  });
  return listed(words);
}

function speakers({ speakers: count, direct: labels, ...rest }: AnswerParts): string {
  if (count > 0) return plural(count, 'hablante');
  const isStated = labels.length + rest.less + rest.grouped.length + rest.concerning + rest.chains.length > 0;
  return isStated ? 'sin fuente' : '';
}

/** How two actors are tied, in words; and what surrounds one. */
export const answering: typeof english = {
  heading: (from, to) => `¿Qué vínculo hay entre ${listed([from, to])}?`,
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
  tie: {
    heading: (from, to) => `Entre ${listed([from, to])}`,
    none: (from, to, ground) =>
      ground === 'shown'
        ? `Los filtros ocultan todo lo que hay directamente entre ${listed([from, to])}.`
        : `No se afirma nada directamente entre ${listed([from, to])}.`,
  },
  chains: {
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
  },
  common: {
    none: (ground) =>
      `Entre ${over[ground]} no tienen aliados ni adversarios en común, ni un amigo de un amigo que sea enemigo.`,
  },
  offers: {
    longer: (longest) => `Cadenas de hasta ${steps(longest)}`,
  },
  focus: focusing,
  reply: replying,
};

function rangeOf(ground: ChainGround, count: number): string {
  return ground === 'shown'
    ? `por ${count === 1 ? 'la relación' : `las ${numeral(count)} relaciones`} que muestran los filtros`
    : `por ${relations(count)} (${over[ground]})`;
}
