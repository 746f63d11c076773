import { toJsonSchema } from '@valibot/to-json-schema';
import { SITE_NAME } from '../../src/lib/region/constants.ts';
import { siteRecordSchema } from '../../src/lib/sites/schema.ts';

/**
 * The schema as editors read it (JSON Schema, draft 7): completion of fields and terms, German hover texts. It says
 * less than the check: rules over several fields and German messages are only there.
 */
export function siteJsonSchema(): string {
  const schema = toJsonSchema(siteRecordSchema, {
    typeMode: 'input',
    // Trimming and the test for markup are said only by the check: JSON Schema takes one pattern a field.
    ignoreActions: ['trim', 'check'],
  });
  const titled = { ...schema, title: `Standort der ${SITE_NAME}` };
  return `${JSON.stringify(titled, null, 1)}\n`;
}
