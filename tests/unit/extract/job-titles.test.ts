import { describe, expect, it } from 'vitest';
import { titlePhrase } from '@/lib/extract/people/title-phrase';
import { jobTitleConfidence } from '@/lib/extract/vocabulary/job-titles';

describe('a job title', () => {
  it.each([
    'Director of Training',
    'Manager, Member Services',
    'Program Director',
    'Asst. Manager',
    'Chairman of the Board',
    'Chief of Staff',
    'President Emeritus',
    'President-Elect',
    'Dir. of Operations',
    'Town Clerk',
    'Innkeeper',
    'Licensed Clinical Social Worker',
    'Building Official',
    'Salesperson',
    'Senior Vice President',
    'Stellvertretende Vertriebsleiterin',
    'Responsable des achats',
    'Jefe de ventas',
    'Salaried GP',
    'Tischlermeister',
    'Hafenmeister',
    'Hamnkapten',
    'Harbourmaster',
    'Kirchenmusikerin',
    'Kirketjener',
    'Ledenadministrateur',
    'Kirjastovirkailija',
    'Könyvtáros',
    'Entrenadora',
    'Библиотекарь',
    'Inside Sales',
    '資深分析師',
    '城市规划师',
    'Kassenwartin',
    'Agent immobilier',
    'Wicedyrektor',
    'Barnmorska',
    'Dermatologista',
    'Cardióloga',
    'Dermatologue',
    'Cirujano vascular',
    'Konrektor',
    'Дерматолог',
    '運営統括責任者',
    '事務局長',
    '담당자',
    'Keittiömestari',
    'Казначей',
    'Basın Sözcüsü',
    '料理長',
    '교감',
    '厨师长',
    'עורכת דין',
    'صيدلي',
    'Diretora comercial',
    'Direttore tecnico',
    'Hoofd inkoop',
    'Główny księgowy',
    'Коммерческий директор',
    '销售总监',
    '本部長',
    '영업 팀장',
    'Zahnmedizinische Fachangestellte',
    'Immobilienmaklerin',
    'Kinésithérapeute',
    'Ortodontista',
    'Recepcionista',
    'Dierenarts',
    'Fogorvos',
    'Satış Sorumlusu',
    'Главный врач',
    '社会保険労務士',
    '물리치료사',
  ])('is known: %s', (text) => {
    expect(jobTitleConfidence(text)).toBeGreaterThanOrEqual(0.7);
  });

  it.each([
    'Agent Resources',
    'Dealer Locator',
    'Contact Manager',
    'Find an Architect',
    'Choosing a Surveyor',
    'Halbleiter',
    'Butte College',
    'Privilege',
    'Please call your adviser',
    'Board of Directors',
    'Stack Chair Dollies',
  ])('is not made of a label: %s', (text) => {
    expect(jobTitleConfidence(text)).toBe(0);
  });
});

describe('a title in running words', () => {
  it.each([
    ['the Founder of the Quist Foundry, who began in 1988', 'Founder', 'Quist Foundry'],
    ['Head of Sales at Teamwerk. He', 'Head of Sales', ''],
    ['a broker with Teamwerk in Utah', 'broker', ''],
    ['President and CEO, told the paper', 'President and CEO', ''],
    ['Director, Procurement, Teamwerk', 'Director, Procurement', 'Teamwerk'],
    ['Vice President, Products and more', 'Vice President, Products and more', ''],
    ['Asst. Manager of Purchasing; before that', 'Asst. Manager of Purchasing', ''],
    ['CEO and Alma Quist', 'CEO', ''],
    ['the Director of Marketing for Quist Foundry and', 'Director of Marketing', 'Quist Foundry and'],
    ['a licensed Broker Associate in Utah', 'Broker Associate', ''],
    ['a mill owner and licensed timber broker in Utah', 'mill owner and licensed timber broker', ''],
    ['Director, Sponsorship and Patrons, said', 'Director, Sponsorship and Patrons', ''],
    ['Manager, Health Center, said', 'Manager', 'Health Center'],
    ['Supt. of Parks Orlwood N.J.', 'Supt. of Parks Orlwood N.J.', ''],
    ['an Independent Broker D.B.A. Orlwood Homes', 'Independent Broker', ''],
    ['the managing partner of the Timber Practice at Quist', 'managing partner of the Timber Practice', ''],
    ['gérante de Quist Orl', 'gérante', 'Quist Orl'],
    ['jefa de compras de Quist Orl', 'jefa de compras', 'Quist Orl'],
    ['chargée de recrutement chez Quist', 'chargée de recrutement', ''],
  ])('ends where it ends: %s', (text, title, employer) => {
    expect(titlePhrase(text)).toMatchObject({ title, employer });
  });

  it.each(['sentence about pumps', 'the town of Quist', ''])('is none: %s', (text) => {
    expect(titlePhrase(text)).toBeNull();
  });
});

describe('a shortened title', () => {
  it.each([
    'Adm. direktør',
    'Adm. dir.',
    'Techn. Leiterin',
    'Kaufm. Leiter',
    'Zast. dyrektora',
    'Зам. директора',
    'Resp. commerciale',
  ])('ends no sentence: %s', (title) => {
    expect(jobTitleConfidence(title)).toBeGreaterThanOrEqual(0.5);
  });

  it('is none before a number', () => {
    expect(jobTitleConfidence('Dir. tlf. 97 91 44 10')).toBe(0);
    expect(jobTitleConfidence('Dir. 22 33 44 56')).toBe(0);
    expect(jobTitleConfidence('Engineer, Class of 99')).toBeGreaterThan(0);
  });
});
