import type { looks as english } from '../en/looks.ts';

/** How a line is stated. No word here turns what somebody says into a fact. */
export const looks: typeof english = {
  stated: {
    label: 'Afirmado',
    count: 'afirmado',
    definition: 'La fuente dice expresamente que es así: un acto, o palabras en vigor, como una designación.',
  },
  likely: {
    label: 'Probable',
    count: 'probable',
    definition: 'La fuente dice que es probable.',
  },
  alleged: {
    label: 'Alegado',
    count: 'alegado',
    definition: 'Se acusa de ello a alguien, y la fuente no toma partido.',
  },
  promised: {
    label: 'Prometido o planeado',
    count: 'prometido o planeado',
    definition: 'Alguien lo promete o lo planea. No se dice si llega a ocurrir.',
  },
  aim: {
    label: 'Objetivo, duda u opinión',
    count: 'objetivo, duda u opinión',
    definition: 'Lo que alguien quiere, intenta, pone en duda o piensa. No es un acto.',
  },
  possible: {
    label: 'Posible o temido',
    count: 'posible',
    definition: 'Una opción, una posibilidad o un temor. La fuente no dice que sea así.',
  },
  denied: {
    label: 'Se dice que no es así',
    count: 'se dice que no es así',
    definition: 'La fuente dice que no es así. Eso no es oposición, y no da color a la línea.',
  },
  past: {
    label: 'Pasado',
    count: 'pasado',
    definition: 'Fue así antes de que se escribiera la fuente; la fuente no dice si lo sigue siendo.',
  },
  unsourced: {
    label: 'Sin fuente',
    count: 'sin fuente',
    definition: 'Se dibuja sin fuente; falta indicarla.',
  },
};
