import type { interfaceWords as english } from '../en/interface.ts';
import { facetNames } from './filtering.ts';
import { plural } from './grammar.ts';
import { errors, help } from './interface-states.ts';
import { looks } from './looks.ts';

/** Texts that the views, the static page and sentences share; those of the panels stand in the shell's. */
export const interfaceWords: typeof english = {
  header: {
    views: 'Vistas',
    map: 'Mapa',
    list: 'Lista',
    text: 'Texto',
    table: 'Tabla',
    matrix: 'Matriz',
    more: 'Más',
    share: 'Compartir',
    copyLink: 'Copiar enlace',
    cite: 'Citar',
    asOf: (date) => `a fecha de ${date}`,
    sources: (documents, people) =>
      `${documents === 1 ? 'una fuente' : plural(documents, 'fuente')}, ${people === 1 ? 'un autor' : plural(people, 'autor', 'autores')}`,
    nothingSelected: 'Seleccione una línea para leer quién lo dice, o un actor para ver su perfil.',
  },
  steps: {
    name: 'Cuánto se muestra',
    1: 'Afirmado',
    2: '+ Objetivos y opiniones, alegado, prometido',
    3: '+ Posible, pasado, negado',
    pairs: (count) => plural(count, 'par', 'pares'),
    custom: 'Selección propia',
    brief: { 1: 'Afirmado', 2: '+ Objetivos, alegado', 3: '+ Posible, pasado' },
  },
  facets: {
    look: 'Cómo se afirma',
    sign: 'A favor y en contra',
    type: 'Relaciones',
    kind: 'Tipos de actor',
    voice: 'Quién lo dice',
    ...facetNames,
  },
  signs: {
    supports: 'apoya',
    opposes: 'se opone',
    contact: 'contactos y promesas',
    neither: 'ni lo uno ni lo otro',
  },
  signDefinitions: {
    supports: 'Apoya a alguien o coopera con alguien.',
    opposes: 'Se opone a alguien, con actos, palabras, objetivos u opiniones.',
    contact: 'Conversaciones, promesas e intereses comunes. Nada de ello es apoyo.',
    neither: 'No dice ni a favor ni en contra de quién.',
  },
  mixedDefinition: 'Los actos y las palabras en vigor que se afirman incluyen apoyo y oposición.',
  contradictedDefinition: 'Una afirmación lo dice sin reservas y otra niega el mismo hecho.',
  lookNames: Object.fromEntries(Object.entries(looks).map(([look, { count }]) => [look, count])),
  search: {
    nothing: (text) =>
      `No se halló nada para «${text}». Deben aparecer todas las palabras; pruebe con menos palabras.`,
    hiddenResult: 'oculto por los filtros',
  },
  list: {
    pairs: (count) => plural(count, 'par', 'pares'),
    relations: (count) => plural(count, 'relación', 'relaciones'),
    statements: (count) => plural(count, 'afirmación', 'afirmaciones'),
    passages: (count) => plural(count, 'pasaje'),
    showOnMap: 'Mostrar en el mapa',
  },
  moreActors: (count) => `${plural(count, 'actor más aparece', 'actores más aparecen')} en los otros pasos`,
  hiddenSelection: 'Los filtros ocultan lo que está seleccionado.',
  help,
  errors,
};
