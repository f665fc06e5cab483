import { z } from 'zod';
import type { Path } from './unchecked.ts';

/** The fields that an object at this path of a document may have. */
export function knownKeys(schema: z.core.$ZodType, path: Path): readonly string[] {
  const reached = path.reduce(
    (schemas: readonly z.core.$ZodType[], key) => schemas.flatMap((one) => stepInto(one, key)),
    alternatives(schema),
  );
  return reached.flatMap((one) => (one instanceof z.ZodObject ? Object.keys(one.shape) : []));
}

function stepInto(schema: z.core.$ZodType, key: string | number): readonly z.core.$ZodType[] {
  if (schema instanceof z.ZodArray) return alternatives(schema.element);
  if (schema instanceof z.ZodRecord) return alternatives(schema.valueType);
  if (!(schema instanceof z.ZodObject)) return [];
  const shape: Readonly<Record<string, z.core.$ZodType>> = schema.shape;
  const inner = Object.hasOwn(shape, key) ? shape[key] : undefined;
  return inner ? alternatives(inner) : [];
}

// The schema behind readonly, optional and default; for a union each of its members.
function alternatives(schema: z.core.$ZodType): readonly z.core.$ZodType[] {
  if (schema instanceof z.ZodReadonly || schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return alternatives(schema.unwrap());
  // What is read and then put in order is written as it is read.
  if (schema instanceof z.ZodPipe) return alternatives(schema.in);
  return schema instanceof z.ZodUnion ? schema.options.flatMap((one) => alternatives(one)) : [schema];
}
