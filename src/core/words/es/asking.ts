import type { asking as english } from '../en/asking.ts';

/** Opens the question how two actors are tied, or a focus on one. */
export const asking: typeof english = {
  question: '¿Qué vínculo hay entre … y …?',
  focus: 'Foco',
  focusOn: (name) => `Foco en ${name} y en sus vecinos`,
  tiedTo: '¿Qué vínculo tiene con …?',
  throughOthers: '¿Qué vínculo tienen, también a través de otros?',
  loading: 'Cargando …',
  failed: 'No se pudo cargar esta parte de la página. Vuelva a cargar la página para intentarlo de nuevo.',
};
