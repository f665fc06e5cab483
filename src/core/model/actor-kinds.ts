import type { ActorKind } from './actor-kind.schema.ts';
import type { KindId } from './ids.ts';

type Row = Omit<ActorKind, 'id'> & { readonly id: string };

const rows: readonly Row[] = [
  {
    id: 'state',
    label: 'state',
    plural: 'states',
    definition: 'A state that others generally recognise as one.',
    official: true,
    example: 'A government that acts for its country.',
    counterexample:
      'Its ministry, if the words name the ministry: a state organ. Its capital or palace, used to mean the state, is the state.',
    outline: 'heavy',
  },
  {
    id: 'state-organ',
    label: 'state organ',
    plural: 'state organs',
    definition: 'A ministry, service, force or base of a state.',
    official: true,
    example: 'A foreign ministry, a border force.',
    counterexample: 'The minister: a person. Officials not named in the words: an unnamed set.',
    outline: 'light',
  },
  {
    id: 'international-organisation',
    label: 'international organisation',
    plural: 'international organisations',
    definition: 'A body whose members are states.',
    official: true,
    example: 'A treaty organisation.',
    counterexample: 'Its members together, if the words mean them rather than the body: an unnamed set.',
    outline: 'double',
  },
  {
    id: 'unnamed-set',
    label: 'unnamed set',
    plural: 'unnamed sets',
    definition:
      'Several actors that the source names only together, such as "Central Asian states". Never expanded into members.',
    example: '“Neighbouring states”, “its officials”.',
    counterexample:
      'Three states listed by name: each is an actor. A body with a name: an international organisation.',
    outline: 'stacked',
  },
  {
    id: 'armed-group',
    label: 'armed group',
    plural: 'armed groups',
    definition: 'An organised armed force that is not an organ of a recognised state.',
    example: 'A movement that fights a government.',
    counterexample:
      'The army of a recognised state: a state organ. People who share a cause but no organisation: a population, or an unnamed set.',
    outline: 'cut-corners',
  },
  {
    id: 'person',
    label: 'person',
    plural: 'people',
    definition: 'One human being, named or known by an office.',
    example: 'A minister, by name or as “the minister”.',
    counterexample: '“Leaders”, “officials”: an unnamed set.',
    outline: 'round',
  },
  {
    id: 'population',
    label: 'population',
    plural: 'populations',
    definition: 'People who share a situation, not an organisation, such as refugees.',
    example: 'Refugees, the people of a city.',
    counterexample: 'Their organisation: an armed group, or another actor.',
    outline: 'round-bare',
  },
  {
    id: 'contested-state',
    label: 'contested or claimed state',
    plural: 'contested or claimed states',
    definition: 'A territory whose statehood is claimed and disputed.',
    example: 'A self-declared republic that few recognise.',
    counterexample: 'A province that nobody claims to be a state: a territory.',
    outline: 'one-cut-corner',
  },
  {
    id: 'territory',
    label: 'territory',
    plural: 'territories',
    definition: 'A place that the source describes as acted upon.',
    example: 'A province, a border region.',
    counterexample:
      'A place that only says where something happened: it is shown with the statement, and is not an actor.',
    outline: 'plain',
  },
  {
    id: 'other',
    label: 'other actor',
    plural: 'other actors',
    definition: 'An actor that fits none of the other kinds.',
    example: 'A company, a church, a newspaper.',
    counterexample: 'Anything that fits a kind above; ideas and events, which are not actors.',
    outline: 'plain',
  },
];

/** The built-in kinds of actor; a map may add rows of its own. */
export const actorKinds: readonly ActorKind[] = rows.map((row) => ({ ...row, id: row.id as KindId }));
