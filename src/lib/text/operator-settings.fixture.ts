import type { OperatorSettings } from './operator-settings.ts';

/** Settings without a placeholder. */
export const FILLED_IN: OperatorSettings = {
  siteUrl: 'https://karte.example/ekiz/',
  operator: {
    name: 'Testverein Musterort e. V.',
    street: 'Musterweg 1',
    postcodeAndPlace: '01000 Musterort',
    representedBy: 'Vorstand',
    email: 'karte@musterort.example',
    phone: '0300 000000',
  },
  contentResponsible: 'Testverein',
  dataProtection: {
    officer: 'Teststelle für Datenschutz',
    purpose: 'Test',
    legalBasis: 'Testgesetz',
    storageTime: 'Testzeit',
    messages: 'Testzeit für Nachrichten',
    recipients: 'Testrechenzentrum',
    rights: 'Testrechte',
  },
  accessibility: {
    answerWithin: 'vier Wochen',
    enforcementBody: 'Teststelle zur Durchsetzung',
    monitoringBody: 'Teststelle zur Überwachung',
  },
};
