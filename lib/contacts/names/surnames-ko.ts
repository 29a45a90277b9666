/** Korean surnames of one syllable that nearly everyone bears. */
export const KOREAN_SURNAMES = new Set(
  '김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용',
);

/** Korean surnames of two syllables, with how many syllables a name must have to be parted behind them: 황보라 is 황 + 보라. */
export const KOREAN_COMPOUND_SURNAMES: ReadonlyMap<string, number> = new Map([
  ['남궁', 3],
  ['제갈', 3],
  ['선우', 4],
  ['황보', 4],
  ['사공', 4],
  ['서문', 4],
  ['독고', 3],
  ['동방', 4],
]);
