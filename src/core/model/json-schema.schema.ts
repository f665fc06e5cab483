import { z } from 'zod';
import { actorKinds } from './actor-kinds.ts';
import { KindId, TypeId } from './ids.schema.ts';
import { MapFile } from './map.schema.ts';
import { relationTypes } from './relation-types.ts';

/** The JSON Schema (draft 7) of a map file, with which editors complete and check. */
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
      // Our types are read-only; an editor would read this as a ban on writing the file.
      delete jsonSchema.readOnly;
      const offered = examples.get(zodSchema);
      if (offered) jsonSchema.examples = [...offered];
    },
  });
}
