/** The name of the one database, in whatever context of the extension it is opened. */
export const DATABASE_NAME = 'duebook';
