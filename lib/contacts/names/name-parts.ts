/** A person's name taken apart; parts not there are ''. */
export type NameParts = {
  honorific: string;
  givenName: string;
  middleName: string;
  familyName: string;
  suffix: string;
};

/** The parts of no name at all. */
export const NO_PARTS: NameParts = { honorific: '', givenName: '', middleName: '', familyName: '', suffix: '' };
