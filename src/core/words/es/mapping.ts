import type { mapping as english } from '../en/mapping.ts';
import { listed, numeral, plural } from './grammar.ts';

const relations = (count: number): string => plural(count, 'relación', 'relaciones');

/** Layouts, pins, groupings and several actors chosen together. */
export const mapping: typeof english = {
  heading: 'Varios actores',
  backToChosen: 'Volver a los actores elegidos',
  lookAtChosen: (count) => `${plural(count, 'actor elegido', 'actores elegidos')}: mirarlos juntos`,
  captions: {
    steps: (steps) => (steps === 1 ? 'a 1 paso' : `a ${numeral(steps)} pasos`),
    years: (from, to) => (from === to ? String(from) : `${String(from)} a ${String(to)}`),
    undated: 'Sin fecha',
    unreached: 'Sin conexión',
  },
  layouts: {
    signed: {
      label: 'Red',
      hint: 'Los actores con líneas entre sí están cerca',
    },
    rings: {
      label: 'Anillos',
      hint: 'Según los pasos desde el actor que tiene el foco, o desde el que tiene más líneas',
    },
    circle: { label: 'Círculo', hint: 'Todos en un círculo, ordenados para que se crucen pocas líneas' },
    kinds: {
      label: 'Por tipo',
      hint: 'Estados, órganos, grupos armados y personas, cada grupo en su zona',
    },
    time: {
      label: 'Por tiempo',
      hint: 'De izquierda a derecha según el año de la primera relación con fecha; los actores sin fecha están debajo',
    },
  },
  gathered: {
    via: (word, names) => {
      const via = names.length === 1 ? `vía ${names[0] ?? ''}` : `vía ${numeral(names.length)} miembros`;
      return word === '' ? via : `${word}, ${via}`;
    },
    badge: (members, within) =>
      within === 0
        ? `con ${numeral(members)} más`
        : `con ${numeral(members)} más · ${numeral(within)} dentro`,
    through: (members, wholes, sentence, more) => {
      const rest =
        more === 0
          ? ''
          : ` En la misma línea se ${more === 1 ? 'dibuja' : 'dibujan'} ${plural(more, 'par', 'pares')} de actores más.`;
      return `A través de ${listed(members)}, no de ${listed(wholes)} en su conjunto: ${sentence}${rest}`;
    },
    box: (sentence, names, count) => {
      const within =
        count === 0
          ? ''
          : ` Entre ellos ${count === 1 ? 'no se dibuja' : 'no se dibujan'} ${relations(count)}.`;
      return `${sentence} Su caja incluye también a ${listed(names)}.${within}`;
    },
    legend: 'A través de un miembro, no de la agrupación en su conjunto',
  },
  tools: {
    menu: 'Más herramientas del mapa',
    layout: 'Disposición',
    shown: 'En el mapa',
    places: 'Posiciones',
    grouped: 'Reunir a los miembros en sus agrupaciones',
    choosing: 'Elegir varios tocando o dibujando',
    small: 'Mapa general',
    unpin: (count) => `Restablecer las posiciones (${plural(count, 'movido')})`,
  },
  kept: (count) =>
    `${plural(count, 'actor', 'actores')} ${count === 1 ? 'está donde lo' : 'están donde los'} puso en una visita anterior.`,
  ownPlaces: 'Restablecer las posiciones',
  help: 'Espacio elige un actor, para mirar varios juntos. Intro sobre un actor seleccionado le da el foco; Mayús e Intro lo añade al foco. Mayús y las flechas desplazan el mapa, Alt y las flechas mueven el actor.',
  helpInFocus:
    'Mientras algo tiene el foco, más, menos y las cifras de 1 a 6 fijan cuántos pasos se muestran a su alrededor.',
  choosingNow: 'Eligiendo varios: toque actores, o dibuje una línea en torno a ellos.',
  stopChoosing: 'Listo',
  standing: (sentence, at) => {
    const steps = at.distance === null ? '' : `a ${plural(at.distance, 'paso')} del foco`;
    const notes = [
      at.distance === 0 ? 'en el foco' : steps,
      at.isChosen ? 'elegido' : '',
      at.isMoved ? 'movido por usted' : '',
    ].filter(Boolean);
    return notes.length === 0 ? sentence : `${sentence} Aquí: ${listed(notes)}.`;
  },
};
