/** Whom a company names as acting for it in law, as registers and imprints call them: its telephone is not theirs. */
export const REPRESENTATIVE =
  /^(?:法定代表人|法人代表|代表(?:者(?:名|氏名)?)?|(?:運営|販売|代表)(?:統括)?責任者(?:名|氏名)?|役員(?:構成|一覧)?|取締役|監査役|董事(?:会成员)?|监事|임원|대표자?(?:명|이사)?|vertreten durch(?: den geschäftsführer| die geschäftsführer(?:in)?)?|legal representative|représentant légal|rappresentante legale|representante legal)$/iu;
