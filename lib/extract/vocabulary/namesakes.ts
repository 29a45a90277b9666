/**
 * Companies and brands called like a person whom hardly anybody is called by any more, folded: in a text they are the
 * company, whatever form they have. Those that many people are called, too (Paul Smith, John Lewis), are left out.
 */
const NAMESAKES = new Set(
  `allen bradley|ann taylor|arthur andersen|aunt jemima|bausch lomb|betty crocker|black decker|bobbi brown|booz allen|booz allen hamilton|brooks brothers|calvin klein|carl zeiss|charles river laboratories|charles schwab|chef boyardee|christian dior|cole haan|dale carnegie|dean witter|dow jones|duncan hines|dun bradstreet|eddie bauer|elizabeth arden|eli lilly|ernst young|estee lauder|ethan allen|farmer mac|franklin templeton|freddie mac|ginnie mae|giorgio armani|guinness mahon|harley davidson|harry winston|helena rubinstein|hewlett packard|hugo boss|jack daniels|jackson hewitt|jenny craig|jim beam|jimmy choo|jimmy dean|john deere|john hancock|johnnie walker|johnny walker|johnson controls|jones lang|jones lang lasalle|jose cuervo|kate spade|lands end|lane bryant|laura ashley|legg mason|lehman brothers|liz claiborne|louis vuitton|marc jacobs|marie callender|marie curie|marks spencer|martin marietta|mary kay|massey ferguson|max factor|merrill lynch|mercedes benz|michael kors|moody analytics|mrs fields|oscar mayer|orville redenbacher|papa john|perry ellis|peter pan|philip morris|phillip morris|piper jaffray|pratt whitney|ralph lauren|raymond weil|robert bosch|rolls royce|sallie mae|sara lee|sherwin williams|simon schuster|smith barney|smith wesson|stanley black|stella artois|stella mccartney|steve madden|stewart warner|ted baker|thomas cook|tim hortons|tommy bahama|tommy hilfiger|trader joe|uncle ben|vera bradley|vera wang|victoria secret|wells fargo|yves rocher|yves saint laurent|zales jewelers|zig zag`.split(
    '|',
  ),
);

/** Whether a phrase in the form of a name is a well-known company's. */
export function isNamesake(phrase: string): boolean {
  return NAMESAKES.has(
    phrase
      .toLowerCase()
      .replace(/['’]s?\b/g, '')
      .replace(/[^a-z]+/g, ' ')
      .trim(),
  );
}
