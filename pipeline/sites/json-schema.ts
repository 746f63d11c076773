import { toJsonSchema } from '@valibot/to-json-schema';
import { SITE_NAME } from '../../src/lib/region/constants.ts';
import { siteRecordSchema } from '../../src/lib/sites/schema.ts';

/**
 * Returns the JSON Schema (draft 7) that text editors use for completion and German hover texts. It checks less than
 * `data:check`: rules across fields and German messages are missing.
 */
export function siteJsonSchema(): string {
  const schema = toJsonSchema(siteRecordSchema, {
    typeMode: 'input',
    // JSON Schema allows one pattern per field, so trimming and the markup test are left out.
    ignoreActions: ['trim', 'check'],
  });
  const titled = { ...schema, title: `Standort der ${SITE_NAME}` };
  return `${JSON.stringify(titled, null, 1)}\n`;
}
