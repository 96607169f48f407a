import type { createDocument } from 'zod-openapi';
import { catalogue } from './catalogue.ts';
import { parameters } from './operations.ts';

export type Document = ReturnType<typeof createDocument>;

const record = (value: unknown): Record<string, unknown> | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;

function explainMembers(schema: unknown, fields: Record<string, string>): unknown {
  const object = record(schema);
  const members = record(object?.['properties']);
  if (!object || !members) return schema;
  for (const [field, description] of Object.entries(fields)) {
    const member = record(members[field]);
    if (!member) throw new Error(`The API description explains ${field}, which its schema does not have.`);
    members[field] = { ...member, description };
  }
  return { ...object, properties: members };
}

function explainParameters(operation: unknown): void {
  const list = record(operation)?.['parameters'];
  if (!Array.isArray(list)) return;
  for (const parameter of list) {
    if (!parameter.description) parameter.description = parameters[parameter.name];
    // Generated as any number, because a query is text before it is coerced.
    if (parameter.schema?.type === 'number') parameter.schema = { type: 'integer', minimum: 1, maximum: 4 };
  }
}

/** Adds the explanations of members and parameters. References may have neighbours in OpenAPI 3.1. */
export function explain(document: Document): Document {
  const schemas: Record<string, unknown> = { ...document.components?.schemas };
  for (const { id, fields } of catalogue) {
    if (!fields) continue;
    for (const key of [id, `${id}Output`]) {
      if (schemas[key]) schemas[key] = explainMembers(schemas[key], fields);
    }
  }
  for (const path of Object.values(document.paths ?? {})) {
    explainParameters(path.get);
    explainParameters(path.post);
  }
  return { ...document, components: { ...document.components, schemas } } as Document;
}
