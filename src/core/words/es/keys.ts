import type { keys as english } from '../en/keys.ts';

/** The keys and what they do, by where they do it. */
export const keys: typeof english = {
  close: 'Cerrar',
  intro: 'Todo funciona sin ratón. Lo que no tiene tecla propia es una orden: pulse Ctrl+K.',
  letters: 'Teclas de un solo carácter (/ ? n p [ ])',
  groups: [
    {
      heading: 'En cualquier parte',
      rows: [
        { keys: ['Ctrl', 'K'], does: 'órdenes: buscar cualquier acción por su nombre' },
        { keys: ['/'], does: 'buscar' },
        { keys: ['Tab'], does: 'siguiente parte de la página; el mapa es una sola parada' },
        { keys: ['Escape'], does: 'volver un paso atrás' },
        { keys: ['Ctrl', 'Z'], does: 'deshacer el último cambio de la vista' },
        { keys: ['Ctrl', 'Mayús', 'Z'], does: 'rehacerlo' },
        { keys: ['?'], does: 'mostrar estas teclas' },
      ],
    },
    {
      heading: 'En la búsqueda',
      rows: [
        { keys: ['↑', '↓'], does: 'recorrer los resultados' },
        { keys: ['Intro'], does: 'abrirlo' },
        { keys: ['Ctrl', 'Intro'], does: 'mostrar solo lo que contiene estas palabras, en todas las vistas' },
      ],
    },
    {
      heading: 'En el mapa',
      rows: [
        { keys: ['←', '↑', '→', '↓'], does: 'recorrer las líneas del actor actual' },
        { keys: ['Intro'], does: 'abrir la evidencia de la línea, o el perfil del actor' },
        {
          keys: ['Intro'],
          does: 'sobre el actor seleccionado, como un doble clic: poner el foco en él y en sus vecinos; con Mayús, añadirlo al foco',
        },
        {
          keys: ['Espacio'],
          does: 'elegir el actor, para mirar varios juntos; Mayús con un clic o arrastrando hace lo mismo',
        },
        { keys: ['+', '−', '0'], does: 'acercar, alejar, mostrar todo' },
        {
          keys: ['+', '−'],
          does: 'mientras algo tiene el foco: un paso más, un paso menos; de 1 a 6 fijan el número de pasos',
        },
        { keys: ['Mayús', '←'], does: 'desplazar el mapa' },
        { keys: ['Alt', '←'], does: 'mover el actor' },
      ],
    },
    {
      heading: 'En las demás vistas',
      rows: [
        { keys: ['→'], does: 'en una fila de la leyenda: solo esto; después, qué cuenta' },
        {
          keys: ['n', 'p'],
          does: 'pasaje siguiente y anterior en el texto; en el mapa, ] y [',
        },
        { keys: ['←', '↑', '→', '↓'], does: 'de celda en celda, en la tabla y la matriz' },
        { keys: ['p'], does: 'reproducir o pausar la cronología; dentro de ella, Espacio hace lo mismo' },
      ],
    },
  ],
};
