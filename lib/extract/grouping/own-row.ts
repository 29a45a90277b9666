/** What a row of somebody's entry is called that is theirs like the rest of it: their mail, their site, their address. */
export const OWN_ROW =
  /(?<!\p{L})(?:e-?)?mail|e-?posta?(?!\p{L})|(?<!\p{L})(?:post|correo|courriel|mél|sähköposti|email|website|web|adres\p{L}*|anschrift|почта|пошта|ηλ\. ?ταχ\p{L}*|البريد|אימייל|דוא)|邮|郵|信箱|メール|주소|이메일|메일/iu;
