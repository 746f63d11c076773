import en from '$region/words/en.json';
import { phaseTerms, roman } from '../../region/phase-terms.ts';
import type { TermWords } from './term-words.ts';

export const terms: TermWords = {
  familienbildung: [
    'Courses for families',
    'Courses, themed evenings and ideas that help parents raise their children.',
  ],
  beratung: ['Advice', 'Personal advice, help with forms, and contact to specialist services.'],
  begegnung: [
    'Meeting others',
    'Open get-togethers and parents’ cafés where families come to know each other.',
  ],
  vernetzung: [
    'Working with partners in the neighbourhood',
    'Working together with clubs, schools, support services and neighbours.',
  ],
  integration: ['Integration & migration', 'Open doors for families who have moved or fled to Germany.'],
  inklusion: ['Inclusion', 'Children with and without disabilities are cared for together.'],
  generationen: ['Generations', 'Grandparents, volunteers and neighbours take part in the children’s day.'],
  gesundheit: ['Health & exercise', 'Food, sport, relaxation and first aid.'],
  beteiligung: [
    'Getting involved & volunteering',
    'Parents help to shape the centre: parents’ councils, work days, visiting the group.',
  ],
  schutz: ['Prevention & child protection', 'Preventing violence and harm.'],
  grosswohnsiedlung: ['Large housing estate', 'A large estate, often of prefabricated high-rise buildings.'],
  'soziale-stadt': [
    'Urban renewal area',
    'A part of town that gets public money because it needs special support.',
  ],
  stadtteil: ['City district', 'A residential area of a larger town.'],
  stadtzentrum: ['Town centre', 'In the middle of the town.'],
  stadtrand: ['Edge of town', 'On the outskirts of a town.'],
  kleinstadt: ['Small town', 'A town with fewer than 20,000 inhabitants, without further detail.'],
  dorf: ['Village, countryside', 'A village or rural municipality.'],
  kita: ['Nursery (Kita)', 'Day care for children until they start school.'],
  hort: ['After-school club (Hort)', 'Care for primary school children before and after lessons.'],
  kinderhaus: [
    'Nursery and after-school club (Kinderhaus)',
    'Crèche, kindergarten and often an after-school club under one roof.',
  ],
  kommunal: ['town or municipality', 'The town or municipality runs the childcare centre itself.'],
  frei: ['non-profit organisation', 'Run by an association, a welfare organisation or a non-profit company.'],
  kirchlich: ['church organisation', 'Run by a church or a Christian organisation.'],
  running: ['runs as a parent-child centre', 'A source confirms: it works as a parent-child centre today.'],
  succeeded: ['centre continued in another form', 'A source names an activity that followed the centre.'],
  unclear: [
    'not known whether the centre still runs',
    'We found no public source that says whether it is still running. Please call first.',
  ],
  ended: [
    'no longer a parent-child centre',
    'A source says that the work as a parent-child centre has ended. The childcare centre itself may still be open.',
  ],
  ...phaseTerms(en.phases, (number) => `Project phase ${roman(number)}`),
  address: ['address', 'The location is exact to the building.'],
  street: ['street', 'The street is known, the house number is not.'],
  part: ['part of town', 'The point shows only the part of town.'],
  postcode: ['postcode area', 'The point shows the middle of the postcode area.'],
  municipality: ['municipality', 'The point shows the middle of the place or municipality.'],
  hours: ['Opening hours', 'When the childcare centre is open.'],
  capacity: ['Places in total', 'How many children the childcare centre has room for.'],
  access: ['Step-free access', 'Whether the childcare centre can be entered without steps.'],
  yes: ['documented as step-free', 'A source describes the childcare centre as accessible.'],
  partly: ['partly step-free', 'A source describes part of the childcare centre as accessible.'],
  no: ['not step-free', 'A source says that the childcare centre is not accessible.'],
  'bis-5000': ['under 5,000', ''],
  'bis-20000': ['5,000 to under 20,000', ''],
  'bis-100000': ['20,000 to under 100,000', ''],
  'ab-100000': ['100,000 and more', ''],
};
