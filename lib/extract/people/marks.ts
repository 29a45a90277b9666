/** Marks behind or before a name that lead to a note, as lists of officers have them: "★", "※1". */
export const MARKS = /^[★☆※◎○●◇◆▲△＊]\s*(?=\p{L})|\s*[(（]?[★☆※◎○●◇◆▲△＊†]+\s?\d{0,2}[)）]?$/gu;
