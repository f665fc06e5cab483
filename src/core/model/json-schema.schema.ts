import { z } from 'zod';
import { actorKinds } from './actor-kinds.ts';
import { KindId, TypeId } from './ids.schema.ts';
import { MapFile } from './map.schema.ts';
import { relationTypes } from './relation-types.ts';

/** The JSON Schema (draft 7) of a map file: what editors complete and check from. */
export function mapJsonSchema(): object {
  const examples = new Map<unknown, readonly string[]>([
    [TypeId, relationTypes.map(({ id }) => id)],
    [KindId, actorKinds.map(({ id }) => id)],
  ]);
  return z.toJSONSchema(MapFile, {
    target: 'draft-7',
    io: 'input',
    // A map may add rows of its own, so the catalogue is only suggested to editors, not required.
    override: ({ zodSchema, jsonSchema }) => {
      // Read-only is said of our types; an editor would take it for a ban on writing the file.
      delete jsonSchema.readOnly;
      const offered = examples.get(zodSchema);
      if (offered) jsonSchema.examples = [...offered];
    },
  });
}
