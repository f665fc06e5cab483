import type { keys as english } from '../en/keys.ts';

/** The keys and what they do, by where they do it. */
export const keys: typeof english = {
  close: 'Cerrar',
  intro: 'Todo funciona sin ratón. Lo que se puede hacer aquí y no tiene tecla tiene una orden: Ctrl+K.',
  letters: 'Teclas de una sola letra o signo (/ ? n p [ ])',
  groups: [
    {
      heading: 'En cualquier parte',
      rows: [
        { keys: ['Ctrl', 'K'], does: 'órdenes: todo lo que se puede hacer, por su nombre' },
        { keys: ['/'], does: 'buscar' },
        { keys: ['Tab'], does: 'siguiente parte de la página; el mapa es una sola parada' },
        { keys: ['Escape'], does: 'un paso atrás' },
        { keys: ['Ctrl', 'Z'], does: 'deshacer el último cambio de la vista' },
        { keys: ['Ctrl', 'Mayús', 'Z'], does: 'rehacerlo' },
        { keys: ['?'], does: 'estas teclas' },
      ],
    },
    {
      heading: 'En la búsqueda',
      rows: [
        { keys: ['↑', '↓'], does: 'por lo hallado' },
        { keys: ['Intro'], does: 'abrirlo' },
        { keys: ['Ctrl', 'Intro'], does: 'mostrar solo lo que contiene estas palabras, en todas las vistas' },
      ],
    },
    {
      heading: 'En el mapa',
      rows: [
        { keys: ['←', '↑', '→', '↓'], does: 'por las líneas del actor que tiene el foco' },
        { keys: ['Intro'], does: 'abrir la evidencia de la línea, o el perfil del actor' },
        {
          keys: ['Intro'],
          does: 'sobre el actor seleccionado, como un doble clic: poner el foco en él y en lo que tiene alrededor; con Mayús, añadirlo al foco',
        },
        {
          keys: ['Espacio'],
          does: 'elegir el actor, para mirar varios juntos; Mayús con un clic o arrastrando hace lo mismo',
        },
        { keys: ['+', '−', '0'], does: 'acercar, alejar, mostrar todo' },
        {
          keys: ['+', '−'],
          does: 'mientras algo tiene el foco: un paso más lejos, uno más cerca; de 1 a 6, directamente',
        },
        { keys: ['Mayús', '←'], does: 'mover la imagen' },
        { keys: ['Alt', '←'], does: 'mover el actor' },
      ],
    },
    {
      heading: 'En las demás vistas',
      rows: [
        { keys: ['→'], does: 'en una fila de la leyenda: solo esto; después, qué cuenta' },
        {
          keys: ['n', 'p'],
          does: 'pasaje siguiente y anterior, en el texto; con el foco en el mapa, ] y [',
        },
        { keys: ['←', '↑', '→', '↓'], does: 'de celda en celda, en la tabla y la matriz' },
        { keys: ['p'], does: 'reproducir la cronología y pausarla; dentro de ella, Espacio hace lo mismo' },
      ],
    },
  ],
};
