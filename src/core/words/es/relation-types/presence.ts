import type { TypeWords } from '../../row-words.ts';

/** What takes place somewhere and says neither for nor against whom. */
export const presence: Readonly<Record<string, TypeWords>> = {
  'military-presence': {
    label: 'presencia o despliegue',
    reverse: 'tiene la presencia de',
    verb: { base: 'desplegarse en', present: 'tiene presencia en', past: 'tenía presencia en' },
    short: { base: 'desplegarse en …', present: 'tiene presencia en …' },
    forms: { earlier: 'había tenido presencia en' },
    about: 'frente a',
    by: 'con',
    definition:
      'Fuerzas, bases o agentes en un lugar, o una intervención allí. No dice ni a favor ni en contra de quién.',
    example: 'Un Estado mantiene una base en un territorio.',
    counterexample:
      'Un Estado arma al ejército de otro: apoyo militar. Un grupo procede de un lugar: procedencia.',
    ucdp: 'presencia de tropas extranjeras',
    synonyms: [
      'tener tropas en',
      'tener fuerzas en',
      'tener una base en',
      'enviar tropas a',
      'intervenir en',
    ],
  },
  controls: {
    label: 'control',
    reverse: 'está en manos de',
    verb: { base: 'controlar', present: 'controla', past: 'tomaba o controlaba' },
    short: { base: 'controlar …', present: 'toma o controla …' },
    forms: { denied: 'no controlaba', earlier: 'había tomado o controlado' },
    definition: 'Ocupa, toma o controla un lugar, un paso, unos bienes o un movimiento de personas.',
    example: 'Un grupo toma una ciudad.',
    counterexample: 'Un grupo está activo en una ciudad: lugar. Bombardea la ciudad: oposición.',
    synonyms: ['controlar', 'tomar', 'ocupar', 'capturar', 'apoderarse de'],
  },
  influence: {
    label: 'influencia',
    reverse: 'está bajo la influencia de',
    verb: { base: 'tener influencia en', present: 'tiene influencia en', past: 'tenía influencia en' },
    short: { base: 'tener influencia en …', present: 'tiene influencia en …' },
    definition:
      'Redes, experiencia o peso en un lugar o ante alguien. No dice ni a favor ni en contra de quién.',
    example: 'Un servicio tiene redes allí desde hace décadas.',
    counterexample:
      'Un servicio da armas a sus amigos de allí: apoyo militar. Sus tropas están allí: presencia o despliegue.',
    synonyms: ['influir en', 'tener redes en', 'tener peso en'],
  },
  'fled-to': {
    label: 'huida',
    reverse: 'es destino de la huida de',
    verb: { base: 'huir a', present: 'huye a', past: 'huyó a' },
    short: { base: 'huir a …', present: 'huyó a …' },
    definition: 'Hay personas que se van a un lugar, o lo intentan.',
    example: 'Unos pilotos cruzan la frontera en vuelo.',
    counterexample:
      'Una delegación viaja: contactos. Se deja entrar y se aloja a personas: refugio, dado por quien las deja entrar.',
    synonyms: ['escapar a', 'volar a'],
  },
};
