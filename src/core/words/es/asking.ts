import type { asking as english } from '../en/asking.ts';

/** Opens the question how two actors are tied, or a focus on one. */
export const asking: typeof english = {
  question: '¿Qué vínculo hay entre … y …?',
  placeholder: 'Un nombre, palabras o una pregunta',
  examples: (one, other) =>
    `Pregunte, por ejemplo: ¿Apoya ${one} a ${other}, y desde cuándo? · ¿Quién se opone a ${other}? · ¿Qué podría hacer ${one}? · ¿Qué dice ${one} sobre ${other}? · ¿Qué vínculo hay entre ${one} y ${other}?`,
  focus: 'Foco',
  focusOn: (name) => `Foco en ${name} y en sus vecinos`,
  tiedTo: '¿Qué vínculo tiene con …?',
  throughOthers: '¿Qué vínculo tienen, también a través de otros?',
  loading: 'Cargando …',
  failed: 'No se pudo cargar esta parte de la página. Vuelva a cargar la página para intentarlo de nuevo.',
};
