import { z } from "zod";

/**
 * Throws when a door's schema would let unknown keys through anywhere inside: every object in it
 * has to be a `z.strictObject`. Runs when the door is defined, so a loose one never serves a request.
 */
export function requireStrict(door: string, schema: z.ZodType): void {
  for (const inner of innerSchemas(schema)) requireStrict(door, inner);
  if (!(schema instanceof z.ZodObject)) return;
  const { catchall } = schema.def;
  if (!(catchall instanceof z.ZodNever)) throw new TypeError(`${door}: the input must be a z.strictObject`);
}

function innerSchemas(schema: z.ZodType): z.ZodType[] {
  const inner: unknown[] = [];
  if (schema instanceof z.ZodObject) inner.push(...Object.values(schema.shape));
  else if (schema instanceof z.ZodArray) inner.push(schema.element);
  else if (schema instanceof z.ZodUnion) inner.push(...schema.options);
  else if (schema instanceof z.ZodRecord) inner.push(schema.valueType);
  else if (schema instanceof z.ZodPipe) inner.push(schema.in, schema.out);
  else if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault) {
    inner.push(schema.unwrap());
  }
  return inner.filter((one) => one instanceof z.ZodType);
}
