const IRREGULAR: Readonly<Record<string, string>> = {
  abrir: 'abierto',
  cubrir: 'cubierto',
  decir: 'dicho',
  escribir: 'escrito',
  hacer: 'hecho',
  imponer: 'impuesto',
  ir: 'ido',
  morir: 'muerto',
  oponer: 'opuesto',
  poner: 'puesto',
  prever: 'previsto',
  resolver: 'resuelto',
  romper: 'roto',
  satisfacer: 'satisfecho',
  ser: 'sido',
  suscribir: 'suscrito',
  ver: 'visto',
  volver: 'vuelto',
};

/** "apoyar a" → "apoyado a", "oponerse a" → "opuesto a": after "había". */
export function participleOf(base: string): string {
  const [first = '', ...rest] = base.split(' ');
  const verb = first.replace(/se$/, '');
  const done = IRREGULAR[verb] ?? verb.replace(/ar$/, 'ado').replace(/[ei]r$/, 'ido');
  return [done, ...rest].join(' ');
}

/** "había apoyado a", "se había opuesto a": the pluperfect of an infinitive, or its subjunctive. */
export function pluperfect(base: string, had: string): string {
  const [first = ''] = base.split(' ');
  return `${/[aei]rse$/.test(first) ? 'se ' : ''}${had} ${participleOf(base)}`;
}
