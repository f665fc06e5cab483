// Generated from en/strings.*.json, blanks.*.ts and notes.json. Write it again with: npm run words

/** The texts of the first screen, in any language. */
export type FirstTexts = {
  readonly dates: {
    /** If a date cannot be read: its text unchanged. */
    readonly unread: (text: string) => string;
  };
  readonly looks: {
    readonly stated: {
      readonly label: string;
      readonly count: string;
      readonly definition: string;
    };
    readonly likely: {
      readonly label: string;
      readonly count: string;
      readonly definition: string;
    };
    readonly alleged: {
      readonly label: string;
      readonly count: string;
      readonly definition: string;
    };
    readonly promised: {
      readonly label: string;
      readonly count: string;
      readonly definition: string;
    };
    readonly aim: {
      readonly label: string;
      readonly count: string;
      readonly definition: string;
    };
    readonly possible: {
      readonly label: string;
      readonly count: string;
      readonly definition: string;
    };
    readonly denied: {
      readonly label: string;
      readonly count: string;
      readonly definition: string;
    };
    readonly past: {
      readonly label: string;
      readonly count: string;
      readonly definition: string;
    };
    readonly unsourced: {
      readonly label: string;
      readonly count: string;
      readonly definition: string;
    };
  };
  readonly quoteResults: {
    readonly found: string;
    readonly several: string;
    readonly differs: string;
    readonly 'not-found': string;
    readonly 'no-text': string;
  };
  readonly grades: {
    readonly reliability: string;
    readonly credibility: string;
    readonly reliabilities: {
      readonly A: string;
      readonly B: string;
      readonly C: string;
      readonly D: string;
      readonly E: string;
      readonly F: string;
    };
    readonly credibilities: {
      readonly '1': string;
      readonly '2': string;
      readonly '3': string;
      readonly '4': string;
      readonly '5': string;
      readonly '6': string;
    };
    /** `on` has its preposition, or is ''. */
    readonly graded: (grade: string, by: string, on: string, why: string) => string;
    readonly labelled: (label: string, words: string) => string;
  };
  readonly finds: {
    readonly helps: {
      readonly title: string;
      readonly sentence: (pairs: number) => string;
    };
    readonly both: {
      readonly title: string;
    };
    readonly contradicted: {
      readonly title: string;
    };
    readonly single: {
      readonly title: string;
      readonly sentence: (single: number, all: number) => string;
    };
  };
  readonly ui: {
    readonly header: {
      readonly views: string;
      readonly map: string;
      readonly list: string;
      readonly text: string;
      readonly table: string;
      readonly matrix: string;
      readonly more: string;
      readonly share: string;
      readonly copyLink: string;
      readonly cite: string;
      readonly asOf: (date: string) => string;
      readonly sources: (documents: number, people: number) => string;
    };
    /** The scale above the map. Each step after the first adds to the one before. */
    readonly steps: {
      readonly '1': string;
      readonly '2': string;
      readonly '3': string;
      readonly name: string;
      readonly pairs: (count: number) => string;
      readonly morePairs: (count: number) => string;
    };
    readonly facets: {
      readonly look: string;
      readonly sign: string;
      readonly type: string;
      readonly kind: string;
      readonly voice: string;
      readonly certainty: string;
      readonly mood: string;
      readonly tense: string;
      readonly negated: string;
      readonly nature: string;
      readonly family: string;
      readonly basis: string;
      readonly check: string;
      readonly passages: string;
      readonly origins: string;
      readonly source: string;
      readonly section: string;
      readonly held: string;
      readonly said: string;
    };
    readonly signs: {
      readonly supports: string;
      readonly opposes: string;
      readonly contact: string;
      readonly neither: string;
    };
    readonly signDefinitions: {
      readonly supports: string;
      readonly opposes: string;
      readonly contact: string;
      readonly neither: string;
    };
    readonly search: {
      readonly nothing: (text: string) => string;
      readonly hiddenResult: string;
    };
    readonly list: {
      readonly pairs: (count: number) => string;
      readonly relations: (count: number) => string;
      readonly statements: (count: number) => string;
      readonly passages: (count: number) => string;
      readonly showOnMap: string;
    };
    /** Below the map; `names` are the first few, with an ellipsis if there are more. */
    readonly moreActors: (steps: number, count: number, names: string) => string;
    readonly help: {
      readonly title: string;
    };
    readonly moreToCome: (count: number) => string;
    readonly allNames: string;
    readonly allNamesOf: (count: number) => string;
    readonly comingActors: string;
  };
  readonly maps: {
    readonly label: string;
    /** On the button that opens the switch. */
    readonly choose: string;
  };
  readonly shell: {
    readonly loading: {
      readonly failed: (reason: string) => string;
      readonly part: string;
      readonly again: string;
      readonly newer: string;
      readonly reload: string;
      readonly fault: (reason: string) => string;
    };
    readonly skip: {
      readonly map: string;
      readonly list: string;
      readonly text: string;
      readonly statements: string;
      readonly view: string;
      readonly evidence: string;
      readonly filters: string;
    };
    readonly bar: {
      readonly label: string;
      readonly list: string;
      readonly map: string;
      readonly text: string;
      readonly weigh: string;
      readonly codebook: string;
      readonly table: string;
      readonly matrix: string;
      readonly timeline: string;
      readonly more: string;
      readonly moreViews: (current: string | null) => string;
      readonly ask: string;
      readonly filter: string;
      readonly search: string;
      readonly cite: string;
      readonly takeAway: string;
      readonly loading: string;
      readonly commands: string;
      readonly commandKeys: string;
      readonly other: string;
      readonly print: string;
      readonly page: string;
      readonly summary: string;
    };
    readonly title: (what: string, map: string) => string;
    readonly titleDate: (date: string) => string;
    readonly close: string;
    readonly back: string;
    readonly undo: string;
    readonly map: {
      readonly label: (title: string) => string;
      readonly help: string;
      readonly tools: string;
      readonly zoomIn: string;
      readonly zoomOut: string;
      readonly fit: string;
      readonly moreInPanel: (count: number) => string;
      readonly arrange: string;
      readonly arranging: string;
      readonly arranged: string;
      readonly notArranged: string;
    };
    readonly legend: {
      readonly heading: string;
      readonly looks: string;
      readonly kinds: string;
      readonly supports: string;
      readonly opposes: string;
      readonly contact: string;
      readonly neither: string;
      readonly mixed: string;
      readonly tintRow: (name: string) => string;
      readonly contradicted: string;
      readonly only: string;
      readonly onlyThis: (label: string) => string;
      readonly all: string;
      readonly none: string;
      readonly allOf: (group: string) => string;
      readonly noneOf: (group: string) => string;
      readonly countTitle: (shown: number, total: number) => string;
      readonly lonely: string;
      readonly lonelyNames: string;
      readonly lonelyNone: string;
      readonly reset: string;
      readonly acts: string;
      readonly countsHead: string;
      readonly counts: (shown: number, all: number) => string;
      readonly explained: string;
      readonly clear: string;
      readonly later: string;
      readonly hullRow: string;
    };
    readonly empty: {
      readonly heading: string;
      readonly undo: string;
      readonly reset: string;
    };
    readonly panel: {
      readonly label: string;
      readonly wholePair: string;
      readonly statesIt: string;
      readonly says: string;
      readonly when: string;
      readonly whenOf: (held: string, stated: string) => string;
      readonly within: (held: string) => string;
      readonly verb: string;
      readonly concerning: string;
      readonly through: string;
      readonly what: string;
      readonly where: string;
      readonly condition: string;
      readonly openness: string;
      readonly overt: string;
      readonly covert: string;
      readonly cautious: string;
      readonly section: string;
      readonly frames: {
        readonly options: string;
        readonly goals: string;
        readonly history: string;
      };
      readonly basis: string;
      readonly implied: string;
      readonly derived: string;
      readonly note: string;
      readonly readInText: string;
      /** By how close an address is to the passage. */
      readonly opens: {
        readonly passage: string;
        readonly page: string;
        readonly source: string;
      };
      readonly backToAnswer: string;
      readonly checkInCopy: string;
      readonly unsourced: string;
      readonly locator: string;
      readonly contradicted: string;
      readonly mixed: string;
      readonly resize: string;
      readonly author: (name: string) => string;
    };
    readonly overview: {
      readonly finds: string;
      readonly coded: (who: string) => string;
      /** From a finding to the view that shows its evidence. */
      readonly from: {
        readonly both: string;
        readonly contradicted: string;
        readonly single: string;
      };
      /** Above the headline: "As of September 2021 · one source, one author". */
      readonly date: (date: string, sources: string) => string;
      /** What a click on the headline does. */
      readonly light: string;
      /** After the source; `found` is "all" if each quote is, and null if none has been checked. */
      readonly found: (all: number, found: number | 'all' | null) => string;
      /** How many lines a finding highlights on the map. */
      readonly lines: (count: number) => string;
      /** In place of that number, if its lines come with a later step. */
      readonly nextStep: string;
      readonly second: (agrees: number, differs: number, all: number) => string;
      readonly made: string;
      readonly checks: string;
      /** The headline of a map on which nothing is. */
      readonly unstated: string;
    };
    readonly search: {
      readonly label: string;
      readonly placeholder: string;
      readonly key: string;
      readonly results: (count: number) => string;
      readonly groups: {
        readonly actor: string;
        readonly relation: string;
        readonly quote: string;
      };
    };
    readonly list: {
      readonly heading: string;
      readonly intro: string;
      readonly quotes: (count: number) => string;
      readonly open: string;
      readonly without: string;
      readonly more: string;
      readonly all: string;
    };
    readonly ownCopy: (source: string) => string;
    readonly citing: {
      readonly button: string;
      readonly buttonOf: (what: string) => string;
    };
    readonly share: {
      readonly copied: string;
      readonly failed: string;
    };
    /** The language switch; each language is listed under its own name. */
    readonly language: {
      readonly label: string;
    };
    readonly theme: {
      readonly label: string;
      readonly system: string;
      readonly light: string;
      readonly dark: string;
    };
  };
  /** The link to the codebook. */
  readonly codebook: {
    readonly heading: string;
    readonly open: string;
    readonly entryFor: (label: string) => string;
    readonly mark: string;
    /** The name of a statement's type among its facts. */
    readonly relation: string;
  };
  readonly voices: {
    readonly author: (name: string | null) => string;
    readonly authors: string;
    readonly unnamed: string;
    readonly several: string;
    readonly others: string;
    readonly heading: string;
    readonly colouring: string;
    readonly colourings: {
      readonly sign: string;
      readonly speaker: string;
    };
    readonly presets: string;
    readonly presetNames: {
      readonly all: string;
      readonly author: string;
    };
    readonly definition: string;
  };
  /** Facets, chips and presets. */
  readonly filtering: {
    readonly heading: string;
    readonly values: {
      readonly certainty: {
        readonly certain: string;
        readonly probable: string;
        readonly possible: string;
        readonly unlikely: string;
        readonly uncommitted: string;
      };
      readonly mood: {
        readonly fact: string;
        readonly attempted: string;
        readonly pledged: string;
        readonly intended: string;
        readonly option: string;
        readonly feared: string;
      };
      readonly tense: {
        readonly then: string;
        readonly earlier: string;
      };
      readonly negated: {
        readonly no: string;
        readonly yes: string;
      };
      readonly nature: {
        readonly act: string;
        readonly word: string;
        readonly aim: string;
        readonly view: string;
      };
      readonly family: {
        readonly cooperation: string;
        readonly conflict: string;
        readonly contact: string;
        readonly presence: string;
        readonly organisation: string;
      };
      readonly basis: {
        readonly explicit: string;
        readonly implied: string;
        readonly derived: string;
      };
      readonly check: {
        readonly found: string;
        readonly several: string;
        readonly differs: string;
        readonly 'not-found': string;
        readonly 'no-text': string;
        readonly none: string;
      };
      readonly passages: {
        readonly '0': string;
        readonly '1': string;
        readonly '2': string;
        readonly '3-5': string;
        readonly '6+': string;
      };
      readonly origins: {
        readonly '0': string;
        readonly '1': string;
        readonly '2': string;
        readonly '3-5': string;
        readonly '6+': string;
      };
    };
    readonly unsourced: string;
    readonly undated: string;
    /** A section of one of several documents; null for evidence in none of its sections. */
    readonly inSource: (source: string, title: string | null) => string;
    /** "How sure the author is: only certain", as a chip and in the sentence of the view. */
    readonly chosen: (facet: string, choice: string) => string;
    readonly text: (text: string) => string;
    readonly lonely: {
      readonly names: string;
      readonly none: string;
    };
    readonly count: (count: number) => string;
    readonly more: string;
    /** For a group that is only partly on. */
    readonly on: (on: number, all: number) => string;
    readonly remove: (what: string) => string;
    /** On the button that opens the filters. */
    readonly filterButton: (name: string, count: number) => string;
    /** Next to the title of a fold. */
    readonly inUse: (count: number) => string;
    readonly presets: string;
  };
  /** Focus, chains and common ground. */
  readonly asking: {
    readonly question: string;
    /** In the search field. */
    readonly placeholder: string;
    readonly examples: (one: string, other: string) => string;
    readonly focus: string;
    readonly focusOn: (name: string) => string;
    readonly tiedTo: string;
    readonly throughOthers: string;
    readonly loading: string;
  };
  /** Layouts, pins, groupings and several actors chosen together. */
  readonly mapping: {
    readonly heading: string;
    readonly backToChosen: string;
    readonly lookAtChosen: (count: number) => string;
    /** Groupings drawn as one box each. */
    readonly gathered: {
      /** Below the box of a grouping. */
      readonly badge: (members: number, relations: number) => string;
      readonly legend: string;
    };
    readonly tools: {
      readonly menu: string;
      readonly shown: string;
      readonly places: string;
      readonly grouped: string;
      readonly choosing: string;
      readonly small: string;
      readonly unpin: (count: number) => string;
    };
    /** Shown when the map opens with positions kept from an earlier visit. */
    readonly kept: (count: number) => string;
    readonly ownPlaces: string;
    readonly help: string;
    readonly helpInFocus: string;
    readonly choosingNow: string;
    readonly stopChoosing: string;
  };
};

/** The texts of what comes later, in any language. */
export type LaterTexts = {
  /** The text of a source next to the map. */
  readonly document: {
    readonly heading: string;
    /** The focusable text itself. */
    readonly region: (source: string) => string;
    readonly quotesRegion: (source: string) => string;
    readonly source: string;
    readonly noSources: string;
    readonly sections: string;
    readonly marks: string;
    readonly key: string;
    /** Words to show a mark on. */
    readonly sample: string;
    readonly longestGap: (units: number, section: string | undefined) => string;
    readonly noGap: string;
    readonly hidden: (count: number) => string;
    readonly markedBy: {
      readonly speaker: string;
      /** If a system forces its own colours. */
      readonly fewHues: string;
      readonly sign: string;
      readonly lanes: string;
      readonly cautious: string;
      readonly hidden: string;
      readonly current: string;
      readonly chosen: string;
      readonly noActor: string;
    };
    readonly unplaced: {
      readonly heading: (count: number) => string;
      readonly headingCoded: (count: number) => string;
      readonly several: (places: number) => string;
      readonly 'not-found': string;
      readonly nearest: (words: string) => string;
      readonly toNearest: string;
      readonly toPlace: (number: number) => string;
      readonly 'no-offsets': string;
      readonly locator: string;
    };
    /** Where the reader is. */
    readonly place: (index: number, count: number, section: string | undefined) => string;
    readonly placeIn: (index: number, count: number, what: string) => string;
    readonly nowhere: string;
    readonly outside: (count: number, what: string) => string;
    readonly next: string;
    readonly previous: string;
    readonly foot: string;
    readonly fold: string;
    readonly unfold: string;
    readonly overlapping: (count: number) => string;
    readonly hiddenStatement: string;
    readonly announced: (place: string, quote: string) => string;
    readonly announcedSection: (title: string, place: string) => string;
    readonly announcedStatement: (sentence: string) => string;
    /** A passage as a button that shows its statements. */
    readonly passage: (number: number) => string;
    readonly passagesHere: (count: number) => string;
    readonly ofSign: (sign: string, look: string) => string;
    readonly coded: (count: number) => string;
  };
  /** How a quote was checked. */
  readonly quoteCheck: {
    readonly onlySpacing: string;
    readonly label: string;
    readonly found: string;
    readonly several: string;
    readonly differs: string;
    readonly 'not-found': string;
    readonly 'no-text': string;
    readonly own: (name: string) => string;
    readonly shipped: string;
    readonly method: string;
    readonly publishedHow: (hash: string | undefined) => string;
    readonly hereHow: (hash: string, isCoded: boolean) => string;
    readonly noneHow: string;
    readonly places: (count: number) => string;
    readonly differences: string;
    readonly nearest: string;
    readonly noNearest: string;
    readonly added: string;
    readonly removed: string;
    readonly changesKey: string;
  };
  readonly evidencePanel: {
    readonly silent: (count: number) => string;
    readonly hidden: (count: number) => string;
    readonly back: string;
    readonly steps: {
      readonly '1': string;
      readonly '2': string;
      readonly '3': string;
    };
    readonly quoted: (words: string) => string;
    readonly number: (count: number, passages: number) => string;
    readonly found: (found: number, all: number) => string;
    readonly inText: string;
    readonly inSource: string;
    readonly inCopy: string;
    readonly copyLink: string;
  };
  /** What is said about one actor. */
  readonly profile: {
    readonly heading: string;
    readonly aliases: string;
    readonly kind: string;
    readonly within: string;
    readonly members: string;
    readonly relations: string;
    readonly towards: string;
    readonly concerns: string;
    readonly speaks: string;
    readonly none: string;
    readonly statements: (count: number) => string;
    readonly hidden: (count: number) => string;
    readonly parts: {
      readonly does: string;
      readonly organsDo: string;
      readonly doneTo: string;
      readonly doneToOrgans: string;
    };
  };
  /** Contradictions, what rests on one quote, and who says it. */
  readonly weighing: {
    readonly heading: string;
    readonly intro: string;
    readonly scope: {
      readonly label: string;
      readonly shown: string;
      readonly all: string;
      readonly allOf: (all: number) => string;
    };
    readonly more: (count: number) => string;
    readonly open: string;
    readonly onMap: string;
    readonly said: {
      readonly states: string;
      readonly denies: string;
    };
    readonly contradictions: {
      readonly heading: string;
      readonly intro: string;
      readonly none: (statements: number) => string;
      readonly tensions: (count: number) => string;
      readonly tensionsIntro: string;
      readonly apart: (count: number) => string;
      readonly apartIntro: string;
    };
    readonly mixed: {
      readonly heading: string;
      readonly intro: string;
      readonly none: (pairs: number) => string;
      readonly supports: string;
      readonly opposes: string;
      readonly acts: string;
      readonly aims: string;
    };
    readonly single: {
      readonly heading: string;
      readonly intro: string;
      readonly none: (relations: number) => string;
      readonly count: (single: number, all: number) => string;
      readonly lines: (count: number) => string;
    };
    readonly dependent: {
      readonly heading: string;
      readonly intro: string;
      readonly none: string;
      readonly independent: (count: number) => string;
      readonly oneText: string;
    };
    readonly bridges: {
      readonly heading: string;
      readonly intro: string;
      readonly none: string;
      readonly count: (bridges: number, links: number) => string;
    };
    readonly chain: {
      readonly heading: string;
      readonly intro: string;
      readonly from: string;
      readonly to: string;
      readonly choose: string;
      readonly same: string;
      readonly result: (steps: number, weak: number) => string;
      readonly weak: string;
    };
  };
  /** The contents of the codebook. */
  readonly codebookWords: {
    readonly axes: {
      readonly certainty: {
        readonly certain: {
          readonly label: string;
          readonly definition: string;
          readonly example: string;
          readonly not: readonly string[];
          readonly rules: readonly string[];
          readonly field: string;
        };
        readonly probable: {
          readonly label: string;
          readonly definition: string;
          readonly example: string;
          readonly not: readonly string[];
          readonly rules: readonly string[];
          readonly field: string;
        };
        readonly possible: {
          readonly label: string;
          readonly definition: string;
          readonly example: string;
          readonly not: readonly string[];
          readonly rules: readonly string[];
          readonly field: string;
        };
        readonly unlikely: {
          readonly label: string;
          readonly definition: string;
          readonly example: string;
          readonly not: readonly string[];
          readonly rules: readonly string[];
          readonly field: string;
        };
        readonly uncommitted: {
          readonly label: string;
          readonly definition: string;
          readonly example: string;
          readonly not: readonly string[];
          readonly rules: readonly string[];
          readonly field: string;
        };
      };
      readonly mood: {
        readonly fact: {
          readonly label: string;
          readonly definition: string;
          readonly example: string;
          readonly not: readonly string[];
          readonly rules: readonly string[];
          readonly field: string;
        };
        readonly attempted: {
          readonly label: string;
          readonly definition: string;
          readonly example: string;
          readonly not: readonly string[];
          readonly rules: readonly string[];
          readonly field: string;
        };
        readonly pledged: {
          readonly label: string;
          readonly definition: string;
          readonly example: string;
          readonly not: readonly string[];
          readonly rules: readonly string[];
          readonly field: string;
        };
        readonly intended: {
          readonly label: string;
          readonly definition: string;
          readonly example: string;
          readonly not: readonly string[];
          readonly rules: readonly string[];
          readonly field: string;
        };
        readonly option: {
          readonly label: string;
          readonly definition: string;
          readonly example: string;
          readonly not: readonly string[];
          readonly rules: readonly string[];
          readonly field: string;
        };
        readonly feared: {
          readonly label: string;
          readonly definition: string;
          readonly example: string;
          readonly not: readonly string[];
          readonly rules: readonly string[];
          readonly field: string;
        };
      };
      readonly tense: {
        readonly then: {
          readonly label: string;
          readonly definition: string;
          readonly example: string;
          readonly not: readonly string[];
          readonly rules: readonly string[];
          readonly field: string;
        };
        readonly earlier: {
          readonly label: string;
          readonly definition: string;
          readonly example: string;
          readonly not: readonly string[];
          readonly rules: readonly string[];
          readonly field: string;
        };
      };
      readonly negated: {
        readonly no: {
          readonly label: string;
          readonly definition: string;
          readonly example: string;
          readonly not: readonly string[];
          readonly rules: readonly string[];
          readonly field: string;
        };
        readonly yes: {
          readonly label: string;
          readonly definition: string;
          readonly example: string;
          readonly not: readonly string[];
          readonly rules: readonly string[];
          readonly field: string;
        };
      };
      readonly basis: {
        readonly explicit: {
          readonly label: string;
          readonly definition: string;
          readonly example: string;
          readonly not: readonly string[];
          readonly rules: readonly string[];
          readonly field: null;
        };
        readonly implied: {
          readonly label: string;
          readonly definition: string;
          readonly example: string;
          readonly not: readonly string[];
          readonly rules: readonly string[];
          readonly field: null;
        };
        readonly derived: {
          readonly label: string;
          readonly definition: string;
          readonly example: string;
          readonly not: readonly string[];
          readonly rules: readonly string[];
          readonly field: null;
        };
      };
    };
    readonly looks: {
      readonly stated: {
        readonly example: string;
        readonly not: readonly string[];
        readonly rules: readonly string[];
      };
      readonly likely: {
        readonly example: string;
        readonly not: readonly string[];
        readonly rules: readonly string[];
      };
      readonly alleged: {
        readonly example: string;
        readonly not: readonly string[];
        readonly rules: readonly string[];
      };
      readonly promised: {
        readonly example: string;
        readonly not: readonly string[];
        readonly rules: readonly string[];
      };
      readonly aim: {
        readonly example: string;
        readonly not: readonly string[];
        readonly rules: readonly string[];
      };
      readonly possible: {
        readonly example: string;
        readonly not: readonly string[];
        readonly rules: readonly string[];
      };
      readonly denied: {
        readonly example: string;
        readonly not: readonly string[];
        readonly rules: readonly string[];
      };
      readonly past: {
        readonly example: string;
        readonly not: readonly string[];
        readonly rules: readonly string[];
      };
      readonly unsourced: {
        readonly example: string;
        readonly not: readonly string[];
        readonly rules: readonly string[];
      };
    };
    readonly signs: {
      readonly supports: {
        readonly label: string;
        readonly definition: string;
        readonly example: string;
        readonly not: readonly string[];
        readonly rules: readonly string[];
        readonly field: string;
      };
      readonly opposes: {
        readonly label: string;
        readonly definition: string;
        readonly example: string;
        readonly not: readonly string[];
        readonly rules: readonly string[];
        readonly field: string;
      };
      readonly contact: {
        readonly label: string;
        readonly definition: string;
        readonly example: string;
        readonly not: readonly string[];
        readonly rules: readonly string[];
        readonly field: string;
      };
      readonly neither: {
        readonly label: string;
        readonly definition: string;
        readonly example: string;
        readonly not: readonly string[];
        readonly rules: readonly string[];
        readonly field: null;
      };
      readonly mixed: {
        readonly label: string;
        readonly definition: string;
        readonly example: string;
        readonly not: readonly string[];
        readonly rules: readonly string[];
        readonly field: null;
      };
      readonly contradicted: {
        readonly label: string;
        readonly definition: string;
        readonly example: string;
        readonly not: readonly string[];
        readonly rules: readonly string[];
        readonly field: null;
      };
    };
    readonly plover: {
      readonly AGREE: {
        readonly quad: string;
        readonly holds: string;
      };
      readonly CONSULT: {
        readonly quad: string;
        readonly holds: string;
      };
      readonly SUPPORT: {
        readonly quad: string;
        readonly holds: string;
      };
      readonly CONCEDE: {
        readonly quad: string;
        readonly holds: string;
      };
      readonly COOPERATE: {
        readonly quad: string;
        readonly holds: string;
      };
      readonly AID: {
        readonly quad: string;
        readonly holds: string;
      };
      readonly RETREAT: {
        readonly quad: string;
        readonly holds: string;
      };
      readonly REQUEST: {
        readonly quad: string;
        readonly holds: string;
      };
      readonly ACCUSE: {
        readonly quad: string;
        readonly holds: string;
      };
      readonly REJECT: {
        readonly quad: string;
        readonly holds: string;
      };
      readonly THREATEN: {
        readonly quad: string;
        readonly holds: string;
      };
      readonly PROTEST: {
        readonly quad: string;
        readonly holds: string;
      };
      readonly SANCTION: {
        readonly quad: string;
        readonly holds: string;
      };
      readonly MOBILIZE: {
        readonly quad: string;
        readonly holds: string;
      };
      readonly COERCE: {
        readonly quad: string;
        readonly holds: string;
      };
      readonly ASSAULT: {
        readonly quad: string;
        readonly holds: string;
      };
    };
    readonly intro: string;
    readonly print: string;
    readonly contents: string;
    readonly unused: (count: number) => string;
    readonly own: string;
    readonly link: (label: string) => string;
    readonly groups: {
      readonly look: {
        readonly title: string;
        readonly intro: string;
      };
      readonly sign: {
        readonly title: string;
        readonly intro: string;
      };
      readonly type: {
        readonly title: string;
        readonly intro: string;
      };
      readonly certainty: {
        readonly title: string;
        readonly intro: string;
      };
      readonly mood: {
        readonly title: string;
        readonly intro: string;
      };
      readonly tense: {
        readonly title: string;
        readonly intro: string;
      };
      readonly negated: {
        readonly title: string;
        readonly intro: string;
      };
      readonly basis: {
        readonly title: string;
        readonly intro: string;
      };
      readonly kind: {
        readonly title: string;
        readonly intro: string;
      };
      readonly rule: {
        readonly title: string;
        readonly intro: string;
      };
    };
    readonly generalRules: {
      readonly title: string;
      readonly rows: readonly string[];
    };
    readonly ownRules: {
      readonly title: string;
      readonly none: string;
    };
    readonly terms: {
      readonly example: string;
      readonly not: string;
      readonly see: string;
      readonly rules: string;
      readonly sign: string;
      readonly direction: string;
      readonly nature: string;
      readonly reverse: string;
      readonly plover: string;
      readonly ucdp: string;
      readonly field: string;
      readonly here: string;
    };
    readonly signWords: {
      readonly supports: string;
      readonly opposes: string;
      readonly contact: string;
      readonly neither: string;
    };
    readonly direction: {
      readonly directed: string;
      readonly mutual: string;
    };
    readonly natures: {
      readonly act: string;
      readonly word: string;
      readonly aim: string;
      readonly view: string;
    };
    readonly typeRules: {
      readonly act: string;
      readonly word: string;
      readonly aim: string;
      readonly view: string;
      readonly mutual: string;
      readonly unsigned: string;
      readonly organisation: string;
    };
    readonly noPlover: string;
    readonly noUcdp: string;
    readonly usage: {
      readonly statements: (count: number) => string;
      readonly relations: (count: number) => string;
      readonly pairs: (count: number) => string;
      readonly actors: (count: number) => string;
      readonly none: string;
      readonly show: string;
      readonly showLabel: (label: string) => string;
    };
    readonly standing: {
      readonly title: string;
      readonly intro: string;
      readonly if: string;
      readonly then: string;
      readonly natureAxis: string;
      readonly natures: {
        readonly act: string;
        readonly word: string;
        readonly aim: string;
        readonly view: string;
      };
      readonly otherwise: string;
    };
    readonly referencesTitle: string;
  };
  /** The reader's own copy of a source. */
  readonly copies: {
    readonly notKept: string;
    readonly heading: string;
    readonly invite: string;
    readonly drop: string;
    readonly choose: string;
    readonly paste: string;
    readonly pasteLabel: string;
    readonly check: string;
    readonly useShipped: string;
    readonly reading: (name: string) => string;
    readonly cancel: string;
    readonly dismiss: string;
    readonly before: string;
    readonly another: (stand: number, all: number) => string;
    readonly anotherNote: string;
    readonly useAnyway: string;
    readonly letGo: string;
    readonly own: (name: string) => string;
    readonly shipped: string;
    readonly coded: string;
    readonly lineEnds: string;
    readonly byteOrderMark: string;
    readonly encoding: string;
    readonly other: string;
    readonly unknown: string;
    readonly hash: (hash: string) => string;
    readonly codedHash: (hash: string) => string;
    readonly hashes: string;
    readonly noHash: string;
    readonly noCoded: string;
    readonly keep: string;
    readonly keepNote: string;
    readonly unkept: string;
    readonly unforgotten: string;
    readonly forget: string;
    readonly forgotten: string;
    readonly replace: string;
    readonly findings: (count: number) => string;
    readonly more: (count: number) => string;
  };
  /** How two actors are tied, and what surrounds one. */
  readonly answering: {
    /** Before the names and between them, where a reader fills them in. */
    readonly question: {
      readonly before: string;
      readonly between: string;
    };
    readonly from: string;
    readonly to: string;
    readonly picker: {
      readonly placeholder: string;
      readonly found: (count: number) => string;
      readonly alias: (alias: string) => string;
      readonly more: (count: number) => string;
    };
    readonly swap: string;
    readonly close: string;
    readonly tally: string;
    readonly who: {
      readonly heading: string;
      readonly one: (name: string, statements: number) => string;
      readonly unnamed: (name: string) => string;
      readonly nobody: string;
    };
    readonly tie: {
      readonly lessFirm: string;
    };
    readonly concerning: {
      readonly heading: string;
      readonly intro: string;
    };
    readonly grouped: {
      readonly heading: string;
      readonly intro: string;
      readonly one: (name: string, as: string) => string;
    };
    readonly chains: {
      readonly heading: string;
      readonly note: string;
      readonly evidence: (pair: string) => string;
      readonly evidenceShort: string;
      readonly onMap: string;
      readonly onMapOf: (name: string) => string;
      readonly shown: string;
      readonly more: (count: number) => string;
    };
    readonly common: {
      readonly heading: string;
      readonly intro: string;
      /** If more than stated acts and words in force count. */
      readonly less: string;
      readonly kinds: {
        readonly allies: string;
        readonly adversaries: string;
        readonly friendsEnemy: string;
        readonly enemysEnemy: string;
      };
      readonly notes: {
        readonly allies: string;
        readonly adversaries: string;
        readonly friendsEnemy: string;
        readonly enemysEnemy: string;
      };
    };
    readonly options: {
      readonly heading: string;
      readonly longest: string;
      readonly steps: (count: number) => string;
      readonly over: string;
      readonly overs: {
        readonly firm: string;
        readonly shown: string;
        readonly all: string;
      };
      readonly direction: string;
      readonly directions: {
        readonly any: string;
        readonly forward: string;
      };
      readonly sign: string;
      readonly signs: {
        readonly any: string;
        readonly supports: string;
        readonly opposes: string;
      };
    };
    readonly offers: {
      readonly heading: string;
      readonly all: string;
      readonly anyDirection: string;
      readonly anySign: string;
    };
    readonly copy: {
      readonly answer: string;
      readonly chainOf: (name: string) => string;
      readonly link: string;
      readonly linkOf: (name: string) => string;
      readonly copied: string;
      readonly copiedChain: (name: string) => string;
      readonly copiedLink: string;
      readonly refused: string;
      readonly label: string;
    };
    readonly text: {
      readonly asOf: (date: string) => string;
      readonly sources: string;
      readonly link: string;
      readonly map: (title: string) => string;
      readonly more: (count: number) => string;
      readonly unsourced: string;
    };
    readonly focus: {
      readonly heading: string;
      readonly fewer: string;
      readonly further: string;
      readonly steps: (count: number) => string;
      readonly direction: string;
      readonly directions: {
        readonly any: string;
        readonly out: string;
        readonly in: string;
      };
      readonly sign: string;
      readonly signs: {
        readonly any: string;
        readonly supports: string;
        readonly opposes: string;
      };
      readonly others: string;
      readonly othersOf: {
        readonly fade: string;
        readonly hide: string;
      };
      readonly how: string;
      readonly trail: string;
      readonly backTo: (name: string) => string;
      readonly add: string;
      readonly remove: (name: string) => string;
      readonly leave: string;
    };
    readonly reply: {
      readonly verdicts: {
        readonly contradicted: string;
        readonly stated: string;
        readonly likely: string;
        readonly alleged: string;
        readonly promised: string;
        readonly aim: string;
        readonly possible: string;
        readonly couldBe: string;
        readonly unlikely: string;
        readonly denied: string;
        readonly past: string;
        readonly oneSided: string;
      };
      readonly anyWay: {
        readonly support: string;
        readonly oppose: string;
      };
      /** What was understood; the reader can change it. */
      readonly understood: {
        readonly heading: string;
        readonly kind: string;
        readonly kinds: {
          readonly tie: string;
          readonly does: string;
          readonly who: string;
          readonly whom: string;
          readonly could: string;
          readonly 'who-could': string;
          readonly says: string;
          readonly about: string;
        };
        readonly verb: string;
        readonly noVerb: string;
        readonly since: string;
        readonly first: string;
        readonly second: string;
        readonly third: string;
        readonly why: string;
        readonly forms: string;
      };
      /** Over the statements of an answer that are stated in the same way. */
      readonly headings: {
        readonly stated: string;
        readonly likely: string;
        readonly alleged: string;
        readonly promised: string;
        readonly aim: string;
        readonly possible: string;
        readonly denied: string;
        readonly past: string;
      };
      readonly of: (name: string, as: string) => string;
      readonly otherwise: string;
      readonly tieInstead: string;
      readonly tally: (statements: number) => string;
    };
  };
  readonly citing: {
    readonly heading: string;
    readonly close: string;
    readonly of: {
      readonly claim: string;
      readonly relation: string;
      readonly pair: string;
      readonly actor: string;
      readonly view: string;
    };
    readonly style: string;
    readonly styles: {
      readonly 'chicago-notes': string;
      readonly 'chicago-author-date': string;
      readonly apa: string;
    };
    /** Above the sentence, by what is cited. */
    readonly says: {
      readonly claim: string;
      readonly relation: string;
      readonly pair: string;
      readonly actor: string;
      readonly view: string;
    };
    readonly parts: {
      readonly footnote: string;
      readonly short: string;
      readonly contrary: string;
      readonly weaker: (how: string) => string;
      readonly quote: string;
      readonly quotes: (number: number) => string;
      readonly reference: string;
      readonly map: string;
      readonly permalink: string;
    };
    readonly reading: string;
    readonly more: (count: number) => string;
    readonly noSource: string;
    readonly edition: (edition: string) => string;
    readonly copy: string;
    readonly copyOf: (part: string) => string;
    readonly copied: (part: string) => string;
    readonly refused: (part: string) => string;
  };
  /** Reports, data and pictures. */
  readonly takeaway: {
    readonly heading: string;
    readonly close: string;
    readonly intro: string;
    readonly scope: {
      readonly label: string;
      readonly all: (pairs: number) => string;
      readonly selection: (name: string) => string;
    };
    readonly holds: (statements: number, passages: number, sources: number) => string;
    readonly nothing: string;
    readonly shape: {
      readonly label: string;
      readonly screen: string;
      readonly landscape: string;
      readonly square: string;
    };
    readonly theme: {
      readonly label: string;
      readonly light: string;
      readonly dark: string;
    };
    readonly style: string;
    readonly groups: {
      readonly documents: string;
      readonly data: string;
      readonly pictures: string;
    };
    readonly formats: {
      readonly 'report-html': {
        readonly label: string;
        readonly description: string;
      };
      readonly 'report-markdown': {
        readonly label: string;
        readonly description: string;
      };
      readonly 'csl-json': {
        readonly label: string;
        readonly description: string;
      };
      readonly bibtex: {
        readonly label: string;
        readonly description: string;
      };
      readonly 'web-annotations': {
        readonly label: string;
        readonly description: string;
      };
      readonly svg: {
        readonly label: string;
        readonly description: string;
      };
      readonly png: {
        readonly label: string;
        readonly description: string;
      };
    };
    readonly save: (label: string) => string;
    readonly copy: (label: string) => string;
    readonly saveShort: string;
    readonly copyShort: string;
    readonly paper: string;
    readonly print: string;
    readonly printHint: string;
    readonly working: string;
    readonly saved: (name: string) => string;
    readonly copied: (label: string) => string;
    readonly notCopied: (label: string) => string;
    readonly failed: (label: string, reason: string) => string;
    readonly leftOut: (count: number) => string;
    readonly report: {
      readonly asOf: (date: string) => string;
      readonly shown: string;
      readonly selected: string;
      readonly base: string;
      readonly statements: string;
      readonly also: string;
      readonly less: string;
      readonly none: string;
      readonly notes: string;
      readonly bibliography: string;
      readonly noSources: string;
      readonly unsourced: string;
      readonly section: (title: string) => string;
      readonly check: {
        readonly found: string;
        readonly several: string;
        readonly differs: string;
        readonly 'not-found': string;
        readonly 'no-text': string;
      };
      readonly open: string;
      readonly picture: string;
      readonly legend: string;
      readonly edition: (edition: string) => string;
      readonly taken: (day: string) => string;
      readonly link: string;
      readonly about: string;
      readonly how: string;
      readonly checked: (day: string) => string;
      readonly back: (number: number) => string;
      readonly note: (number: number) => string;
      readonly made: string;
    };
    readonly picture: {
      readonly label: (title: string) => string;
      readonly legend: string;
      readonly supports: string;
      readonly opposes: string;
      readonly contact: string;
      readonly neither: string;
      readonly mixed: string;
      readonly mixedAims: string;
      readonly mutual: string;
      readonly bothHeads: string;
      readonly colours: string;
      readonly coloured: string;
      readonly contradicted: string;
      readonly joined: string;
      readonly tint: (name: string) => string;
      readonly hull: string;
      readonly sources: (count: number, list: string) => string;
      readonly footer: (edition: string, day: string) => string;
    };
  };
  /** Search over everything. */
  readonly finding: {
    readonly groups: {
      readonly ask: string;
      readonly actor: string;
      readonly relation: string;
      readonly speaker: string;
      readonly quote: string;
      readonly detail: string;
      readonly source: string;
      readonly view: string;
    };
    /** Next to a heading, if not all are shown. */
    readonly some: (shown: number, total: number) => string;
    readonly more: (total: number) => string;
    readonly moreOf: (shown: number, total: number) => string;
    readonly nothing: (text: string) => string;
    readonly near: (text: string) => string;
    readonly says: (count: number) => string;
    readonly statements: (count: number) => string;
    readonly passage: (count: number) => string;
    readonly focus: (name: string) => string;
    readonly keep: (text: string) => string;
    readonly kept: (text: string) => string;
    readonly only: (name: string) => string;
    readonly keys: {
      readonly keep: string;
    };
    /** Words of a question other than the names it is about. */
    readonly asides: string;
  };
  readonly keys: {
    readonly close: string;
    readonly intro: string;
    readonly letters: string;
    readonly groups: readonly {
      readonly heading: string;
      readonly rows: readonly {
        readonly keys: readonly string[];
        readonly does: string;
      }[];
    }[];
  };
  /** The command palette. */
  readonly commands: {
    readonly title: string;
    readonly close: string;
    readonly placeholder: string;
    readonly list: string;
    readonly on: string;
    readonly nothing: (text: string) => string;
    readonly near: (text: string) => string;
    readonly count: (count: number) => string;
    readonly further: (shown: number, total: number) => string;
    readonly groups: {
      readonly ask: string;
      readonly go: string;
      readonly show: string;
      readonly picture: string;
      readonly page: string;
      readonly share: string;
      readonly look: string;
      readonly actors: string;
    };
    readonly view: (name: string) => string;
    readonly step: (name: string) => string;
    readonly believe: (whom: string) => string;
    readonly lonely: (how: string) => string;
    readonly liftText: (text: string) => string;
    readonly liftPeriod: string;
    readonly show: (value: string) => string;
    readonly hide: (value: string) => string;
    readonly only: (value: string) => string;
    readonly focusMarked: (count: number) => string;
    readonly deeper: string;
    readonly nearer: string;
    readonly others: {
      readonly fade: string;
      readonly hide: string;
    };
    readonly directions: {
      readonly any: string;
      readonly out: string;
      readonly in: string;
    };
    readonly stepSigns: {
      readonly any: string;
      readonly supports: string;
      readonly opposes: string;
    };
    readonly leaveFocus: string;
    readonly leaveAsk: string;
    readonly colour: (by: string) => string;
    readonly undo: string;
    readonly redo: string;
    readonly leaveSelection: string;
    readonly leaveMarked: string;
    readonly print: string;
    readonly ownCopy: string;
    readonly theme: (name: string) => string;
    readonly language: (name: string) => string;
    /** More words that find a command. */
    readonly also: {
      readonly keys: string;
      readonly cite: string;
      readonly takeAway: string;
      readonly ownCopy: string;
    };
  };
  /** Several actors that a reader has chosen together. */
  readonly marking: {
    readonly heading: (count: number) => string;
    readonly list: string;
    readonly focus: string;
    readonly alone: string;
    readonly ask: string;
    readonly clear: string;
    /** Of lines that are drawn as one; `what` is what is done, by whom if that differs. */
    readonly joined: (doers: number, from: string, receivers: number, to: string, look: string, what: string) => string;
    readonly remove: (name: string) => string;
    readonly within: string;
    readonly beyond: string;
    readonly mixed: string;
    readonly contradicted: string;
    readonly voices: string;
    readonly sources: string;
    readonly hidden: (count: number) => string;
    readonly more: (count: number) => string;
    readonly voice: (name: string, statements: number) => string;
  };
  /** Shown for two seconds over a map in the frame of another page. */
  readonly frame: {
    readonly wheel: string;
    readonly touch: string;
  };
  readonly staticPage: {
    /** Only visible where neither style nor script was loaded: a page opened from a disk, or at an address without its last slash. */
    readonly alone: string;
    /** "501 of 5118 lines are listed here; the interactive page has all of them." */
    readonly lines: (shown: number, all: number) => string;
    /** "The first 500 of 10000 statements are listed here; the interactive page has all of them." */
    readonly statements: (shown: number, all: number) => string;
  };
  readonly table: {
    readonly heading: string;
    readonly of: {
      readonly label: string;
      readonly claims: string;
      readonly relations: string;
    };
    readonly columns: {
      readonly from: string;
      readonly type: string;
      readonly to: string;
      readonly look: string;
      readonly quote: string;
      readonly voice: string;
      readonly held: string;
      readonly said: string;
      readonly sign: string;
      readonly nature: string;
      readonly certainty: string;
      readonly mood: string;
      readonly tense: string;
      readonly negated: string;
      readonly check: string;
      readonly source: string;
      readonly section: string;
      readonly statements: string;
      readonly passages: string;
      readonly origins: string;
      readonly basis: string;
      readonly about: string;
      readonly by: string;
      readonly verb: string;
      readonly what: string;
      readonly where: string;
      readonly condition: string;
      readonly note: string;
      readonly id: string;
      readonly 'from-id': string;
      readonly 'to-id': string;
      readonly link: string;
    };
    readonly nothing: string;
    readonly show: string;
    readonly showHint: string;
    readonly columnsHint: string;
    readonly switches: {
      readonly quotes: string;
      readonly objectless: string;
    };
    readonly usual: string;
    readonly csv: string;
    readonly copy: string;
    /** A file whose columns are separated by commas or by semicolons; spreadsheets in Spanish or German expect semicolons. */
    readonly save: {
      readonly ',': string;
      readonly ';': string;
    };
    /** Behind the first of the two, which the reader’s spreadsheet most likely expects. */
    readonly usualHere: (name: string) => string;
    readonly copied: (rows: number) => string;
    readonly notCopied: string;
    readonly saved: (file: string) => string;
    /** Which file the CSV is saved as, without the map and its edition. */
    readonly file: {
      readonly claims: string;
      readonly relations: string;
    };
    readonly label: (of: 'claims' | 'relations') => string;
    readonly hint: string;
    readonly printed: (printed: number, all: number) => string;
    readonly quoted: (words: string) => string;
    /** A short quote, and how many more there are. */
    readonly more: (first: string, others: number) => string;
  };
  readonly matrix: {
    readonly heading: string;
    /** Above the matrix. */
    readonly intro: (actors: number, left: number) => string;
    readonly label: (actors: number) => string;
    readonly help: string;
    readonly order: string;
    readonly orders: {
      readonly camps: string;
      readonly name: string;
      readonly kind: string;
    };
    readonly orderNote: {
      readonly camps: string;
      readonly name: string;
      readonly kind: string;
    };
    readonly corner: string;
    readonly empty: string;
    readonly ends: (from: string, to: string) => string;
    /** One relation in a cell. */
    readonly said: (relation: string, look: string) => string;
    readonly silences: {
      readonly notStated: string;
      readonly outside: string;
      readonly hidden: string;
      readonly self: string;
    };
    /** As the sentence above the matrix puts them. */
    readonly silenceSentences: {
      readonly notStated: (ends: string) => string;
      readonly outside: (ends: string) => string;
      readonly hidden: (ends: string, relations: number) => string;
      readonly self: (name: string) => string;
    };
    readonly key: string;
    readonly keyNotSo: string;
    readonly keyBreak: string;
    readonly point: string;
    readonly keyMiddle: string;
  };
  /** Further filters and ready-made views. */
  readonly refining: {
    /** What a facet asks, by its id, if its values are not explained one by one. */
    readonly about: {
      readonly nature: string;
      readonly family: string;
      readonly check: string;
      readonly passages: string;
      readonly origins: string;
      readonly source: string;
      readonly section: string;
      readonly held: string;
      readonly said: string;
    };
    readonly search: (group: string) => string;
    readonly placeholder: string;
    readonly none: (text: string) => string;
    readonly rest: (count: number) => string;
    readonly nothing: string;
    readonly presets: {
      readonly asserted: string;
      readonly possible: string;
      readonly denied: string;
      readonly author: string;
      readonly single: string;
      readonly independent: string;
      readonly between: string;
      readonly unfound: string;
    };
    readonly presetNotes: {
      readonly asserted: string;
      readonly possible: string;
      readonly denied: string;
      readonly author: string;
      readonly officials: string;
      readonly speaker: string;
      readonly single: string;
      readonly independent: string;
      readonly between: string;
      readonly unfound: string;
    };
    readonly lines: (count: number) => string;
  };
  readonly timeline: {
    readonly heading: string;
    readonly label: string;
    readonly axis: {
      readonly label: string;
      readonly held: string;
      readonly said: string;
    };
    readonly by: {
      readonly label: string;
      readonly list: string;
      readonly actor: string;
      readonly type: string;
    };
    /** "from 2015 to August 2021". */
    readonly range: (from: string, to: string) => string;
    readonly rows: string;
    /** Behind a tap on a phone. */
    readonly more: string;
    /** The same if there is room for the play button. */
    readonly finer: string;
    /** The head of a group of intervals. */
    readonly group: (name: string, count: number) => string;
    readonly none: {
      readonly held: string;
      readonly said: string;
    };
    readonly empty: string;
    readonly brush: {
      readonly label: string;
      readonly from: string;
      readonly to: string;
      readonly help: string;
      readonly all: string;
    };
    readonly zoom: {
      readonly label: string;
      readonly closer: string;
      readonly farther: string;
      readonly fit: string;
      readonly back: string;
      readonly on: string;
      readonly shown: (from: string, to: string) => string;
    };
    readonly fields: {
      readonly label: string;
      readonly from: string;
      readonly to: string;
      readonly hint: string;
      readonly unreadable: (text: string) => string;
      readonly backwards: string;
    };
    readonly open: {
      readonly label: string;
      readonly help: string;
    };
    readonly undated: {
      /** The switch that shows or hides undated statements. */
      readonly keep: (count: number) => string;
      readonly fold: (count: number) => string;
    };
    readonly play: {
      readonly label: string;
      readonly play: string;
      readonly pause: string;
      readonly back: string;
      readonly on: string;
      readonly speed: string;
      readonly speeds: {
        readonly slow: string;
        readonly normal: string;
        readonly fast: string;
      };
      readonly still: string;
    };
    readonly key: {
      readonly summary: string;
      readonly exact: string;
      readonly about: string;
      readonly uncertain: string;
      readonly open: string;
      readonly unknown: string;
      readonly hatch: string;
    };
  };
  /** What a map rests on, in the fold below the findings. */
  readonly sourceChecks: {
    readonly heading: string;
    readonly textNote: string;
    readonly made: string;
  };
  /** The first view of a phone: headline, a small picture of the lead pair, findings, list. */
  readonly phone: {
    /** The name of the small picture; “firmly” is what is stated or likely. */
    readonly picture: (one: string, other: string) => string;
    readonly wholeMap: string;
    readonly findings: string;
    /** The source line: "Massicot 2021: 104 quotes, each found word for word". */
    readonly checked: (source: string, checked: string) => string;
  };
};
