import en from '$region/words/en.json';
import { phaseTerms, roman } from '../../region/phase-terms.ts';
import type { TermWords } from './term-words.ts';

export const terms: TermWords = {
  familienbildung: [
    'Family learning',
    'Courses, themed evenings and ideas that help parents raise their children.',
  ],
  beratung: ['Advice & support', 'Personal advice, help with forms, and contact to specialist services.'],
  begegnung: [
    'Meeting others',
    'Open get-togethers and parents’ cafés where families come to know each other.',
  ],
  vernetzung: [
    'Working with the neighbourhood',
    'Working together with clubs, schools, services and neighbours.',
  ],
  integration: ['Integration & migration', 'Open doors for families who have moved or fled to Germany.'],
  inklusion: ['Inclusion', 'Children with and without disabilities are cared for together.'],
  generationen: ['Generations', 'Grandparents, volunteers and neighbours take part in the children’s day.'],
  gesundheit: ['Health & movement', 'Food, sport, relaxation and first aid.'],
  beteiligung: [
    'Taking part & volunteering',
    'Parents help to shape the place: parents’ councils, building days, sitting in.',
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
  kita: ['Day-care centre (Kita)', 'Day care for children until they start school.'],
  hort: ['After-school club (Hort)', 'Care for primary school children before and after lessons.'],
  kinderhaus: [
    'Children’s house (Kinderhaus)',
    'Crèche, kindergarten and often an after-school club under one roof.',
  ],
  kommunal: ['municipal', 'The town or municipality runs the house itself.'],
  frei: ['non-profit', 'Run by an association, a welfare organisation or a non-profit company.'],
  kirchlich: ['church', 'Run by a church or a Christian organisation.'],
  running: ['open as a parent-child centre', 'Confirmed: the house works as a parent-child centre today.'],
  succeeded: ['continued in another form', 'Confirmed: there is or was an offer that followed.'],
  unclear: ['not known today', 'Nobody has publicly confirmed what is true today. Please call first.'],
  ended: ['ended', 'Confirmed: the work as a parent-child centre has ended.'],
  ...phaseTerms(en.phases, (number) => `Project phase ${roman(number)}`),
  address: ['address', 'The location is exact to the building.'],
  street: ['street', 'The street is known, the house number is not.'],
  part: ['part of town', 'Only the part of town is known.'],
  postcode: ['postcode area', 'The point shows the middle of the postcode area.'],
  municipality: ['municipality', 'The point shows the middle of the place or municipality.'],
  hours: ['Opening hours', 'When the childcare centre is open.'],
  capacity: ['Places in total', 'How many children the childcare centre has room for.'],
  'bis-5000': ['under 5,000', ''],
  'bis-20000': ['5,000 to under 20,000', ''],
  'bis-100000': ['20,000 to under 100,000', ''],
  'ab-100000': ['100,000 and more', ''],
};
