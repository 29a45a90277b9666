/**
 * Companies and brands called like a person whom hardly anybody is called by any more, folded: in a text they are the
 * company, whatever form they have. Those that many people are called, too (Paul Smith, John Lewis), are left out.
 */
const NAMESAKES = new Set(
  `allen bradley|ann taylor|anne klein|arthur andersen|aunt jemima|bausch lomb|betty crocker|black decker|bobbi brown|booz allen|booz allen hamilton|bristol myers|brooks brothers|calvin klein|carl zeiss|carls jr|carnegie mellon|charles river laboratories|charles schwab|chef boyardee|christian dior|cole haan|dale carnegie|dean witter|deloitte touche|dodd frank|donna karan|dow jones|dun bradstreet|duncan hines|eastman kodak|eddie bauer|eli lilly|elizabeth arden|emilio pucci|ernst young|estee lauder|ethan allen|fannie mae|farmer mac|franklin templeton|freddie mac|ginnie mae|giorgio armani|guinness mahon|harley davidson|harry winston|helena rubinstein|herman miller|hewlett packard|hugo boss|jack daniels|jackson hewitt|jenny craig|jim beam|jimmy choo|jimmy dean|john deere|john hancock|jp morgan|jp morgan chase|jpmorgan chase|johnnie walker|johnny walker|johns hopkins|johnson controls|jones lang|jones lang lasalle|jose cuervo|kate spade|lands end|lane bryant|laura ashley|legg mason|lehman brothers|liz claiborne|louis vuitton|marc jacobs|marie callender|marie curie|marks spencer|martin marietta|mary kay|massey ferguson|max factor|mercedes benz|merrill lynch|michael kors|moody analytics|mrs fields|neiman marcus|orville redenbacher|oscar mayer|papa john|parker hannifin|perry ellis|peter pan|phelps dodge|philip morris|phillip morris|piper jaffray|pitney bowes|pratt whitney|prentice hall|ralph lauren|raymond weil|robert bosch|rolls royce|russell stover|sallie mae|samuel adams|sara lee|sherwin williams|simon schuster|smith barney|smith wesson|morgan stanley|goldman sachs|bear stearns|paine webber|stanley black|stella artois|stella mccartney|steve madden|stewart warner|ted baker|thomas cook|tim hortons|tommy bahama|tommy hilfiger|trader joe|uncle ben|vera bradley|vera wang|victoria secret|warner bros|wells fargo|yves rocher|yves saint laurent|zales jewelers|zig zag`.split(
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
