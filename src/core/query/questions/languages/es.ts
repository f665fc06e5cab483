import { words, type QuestionLanguage } from '../language.ts';

// The forms that no rule makes: "dijo" is "decir".
const IRREGULAR = new Map(
  Object.entries({
    ser: 'es son era eran fue fueron sido',
    estar: 'esta estan estaba estaban estuvo estuvieron estado',
    tener: 'tiene tienen tenia tenian tuvo tuvieron tenido',
    mantener: 'mantiene mantienen mantuvo mantuvieron',
    contener: 'contiene contienen contuvo',
    sostener: 'sostiene sostienen sostuvo',
    dar: 'da dan daba daban dio dieron dado',
    ver: 've ven veia veian vio vieron visto',
    decir: 'dice dicen dijo dijeron dicho decia decian',
    hacer: 'hizo hicieron hecho',
    poder: 'puede pueden podria podrian pudo pudiera',
    querer: 'quiere quieren quiso quisieron',
    pedir: 'pide piden pidio pidieron',
    impedir: 'impide impiden impidio',
    seguir: 'sigue siguen siguio',
    perseguir: 'persigue persiguen persiguio',
    oponer: 'opuso opusieron opuesto opuesta',
    huir: 'huye huyen huyo huyeron',
    influir: 'influye influyen influyo influyeron',
    defender: 'defiende defienden',
    venir: 'viene vienen vino vinieron',
    pensar: 'piensa piensan',
    poner: 'puso pusieron puesto',
    reconocer: 'reconozca reconozcan',
    sonar: 'suena',
  }).flatMap(([base, forms]) => forms.split(' ').map((form) => [form, base] as const)),
);

const ENDINGS =
  /(?:aciones|acion|ieron|iendo|aron|ando|aban|ian|aba|ada|adas|ado|ados|ida|idas|ido|idos|aran|ara|iera|ar|er|ir|an|en|ias|ios|ia|io|as|os|es|a|e|o)$/;

const stem = (word: string): string => {
  const cut = word.replace(ENDINGS, '');
  return cut.length >= 2 && cut !== word ? `${cut}-` : word;
};

function bases(word: string): readonly string[] {
  const plain = word.replace(/(ar|er|ir)se$/, '$1');
  const irregular = IRREGULAR.get(plain);
  const all = irregular === undefined ? [plain] : [plain, irregular];
  return [...new Set([word, ...all.flatMap((each) => (each.length < 4 ? [each] : [each, stem(each)]))])];
}

/** Words with every form they can take. */
const allForms = (text: string): ReadonlySet<string> => new Set(text.split(' ').flatMap(bases));

/** Spanish questions. */
export const spanish: QuestionLanguage = {
  id: 'es',
  skipped: words(
    'el la los las un una unos unas lo le les se su sus y e o u ya aun todavia tambien realmente abiertamente ahora hoy algun alguna muy',
  ),
  asides: words(
    'como es son esta estan era eran fue fueron hay ha han que quien quienes cual cuales a al de del con en entre por para contra sobre acerca respecto desde hasta cuando cuanto tiempo hace vinculo vinculos vinculado vinculados vinculada relacion relaciones relacionado relacionados unido unidos union otro otros pais paises estado estados actor actores grupo grupos alguien hacer hace hacen hizo hicieron si mutuamente algo nada empezo comenzo empezar comenzar dejo tipo modo',
  ),
  joined: ['por que'],
  prepositions: words('a con de en contra al del'),
  cues: {
    who: words('quien quienes cual cuales'),
    what: words('que'),
    where: words('donde adonde'),
    when: words('cuando cuanto'),
    modal: words('poder podria podrian puede pueden opcion opciones'),
    say: allForms('decir afirmar opinar pensar declarar'),
    topic: words('sobre de del acerca respecto'),
    agent: words('por'),
    why: words('porque'),
    object: words('a al contra con'),
    opener: words(
      'porque como que quien quienes cual cuales cuando cuanto desde donde por a contra con hay es son esta estan puede pueden podria podrian',
    ),
  },
  signs: [
    {
      sign: 1,
      phrases: [
        ...['apoyar a', 'ayudar a', 'respaldar a', 'asistir a', 'sostener a', 'cooperar con', 'cooperar'],
        ...[
          'estar a favor de',
          'estar con',
          'ser amigo de',
          'ser amigos',
          'ser partidario de',
          'dar ayuda a',
          'favorecer a',
        ],
      ],
    },
    {
      sign: -1,
      phrases: [
        ...[
          'oponerse a',
          'combatir a',
          'combatir',
          'luchar contra',
          'luchar con',
          'pelear con',
          'pelear contra',
        ],
        ...['estar en contra de', 'estar contra', 'enfrentarse a', 'enfrentarse con', 'ser enemigo de'],
        ...['ser enemigos de', 'actuar contra', 'amenazar a'],
      ],
    },
  ],
  conjunctions: words('y e'),
  light: words('ser estar tener'),
  copula: words('ser estar'),
  place: ['estar en', 'estar presente en'],
  bases,
  whoBy: 'preposition',
};
