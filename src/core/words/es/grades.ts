import type { grades as english } from '../en/grades.ts';

/** Grades by the Admiralty code (NATO AJP-2.1), in words. "Cannot be judged" is not a low grade, and the text says so. */
export const grades: typeof english = {
  reliability: 'Fiabilidad de la fuente',
  credibility: 'Credibilidad',
  reliabilities: {
    A: 'A, totalmente fiable',
    B: 'B, habitualmente fiable',
    C: 'C, bastante fiable',
    D: 'D, no siempre fiable',
    E: 'E, no fiable',
    F: 'F, no se puede juzgar (no es una nota baja)',
  },
  credibilities: {
    1: '1, confirmado por otras fuentes',
    2: '2, probablemente cierto',
    3: '3, posiblemente cierto',
    4: '4, dudoso',
    5: '5, improbable',
    6: '6, no se puede juzgar (no es una nota baja)',
  },
  graded: (grade, by, on, why) => `${grade}. Calificación de ${by}${on ? ` ${on}` : ''}: ${why}`,
  labelled: (label, words) => `${label}: ${words}`,
};
