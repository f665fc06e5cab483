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
    outline: 'heavy',
  },
  {
    id: 'state-organ',
    label: 'state organ',
    plural: 'state organs',
    definition: 'A ministry, service, force or base of a state.',
    official: true,
    outline: 'light',
  },
  {
    id: 'international-organisation',
    label: 'international organisation',
    plural: 'international organisations',
    definition: 'A body whose members are states.',
    official: true,
    outline: 'double',
  },
  {
    id: 'unnamed-set',
    label: 'unnamed set',
    plural: 'unnamed sets',
    definition:
      'Several actors that the source names only together, such as "Central Asian states". Never expanded to members.',
    outline: 'stacked',
  },
  {
    id: 'armed-group',
    label: 'armed group',
    plural: 'armed groups',
    definition: 'An organised armed force that is no organ of a recognised state.',
    outline: 'cut-corners',
  },
  {
    id: 'person',
    label: 'person',
    plural: 'people',
    definition: 'One human being, named or known by an office.',
    outline: 'round',
  },
  {
    id: 'population',
    label: 'population',
    plural: 'populations',
    definition: 'People who share a situation, not an organisation, such as refugees.',
    outline: 'round-bare',
  },
  {
    id: 'contested-state',
    label: 'contested or claimed state',
    plural: 'contested or claimed states',
    definition: 'A territory whose statehood is claimed and disputed.',
    outline: 'one-cut-corner',
  },
  {
    id: 'territory',
    label: 'territory',
    plural: 'territories',
    definition: 'A place that the source speaks of as acted upon.',
    outline: 'plain',
  },
  {
    id: 'other',
    label: 'other actor',
    plural: 'other actors',
    definition: 'Whoever fits no other kind.',
    outline: 'plain',
  },
];

/** The built-in kinds of actor; a map may bring rows of its own. */
export const actorKinds: readonly ActorKind[] = rows.map((row) => ({ ...row, id: row.id as KindId }));
