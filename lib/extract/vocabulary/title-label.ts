/** A label of what somebody does, and nothing else: "Job title", "Position", "Funktion". */
export const TITLE_LABEL =
  /^(?:(?:job )?title|position|role|function|funktion|fonction|poste|cargo|puesto|ruolo|mansione|qualifica|functie|stanowisko|funkcja|funkce|pozice|funkcia|beosztás|funcția|titel|befattning|stilling|tehtävä|nimike|görevi?|ünvanı?|unvanı?|pozisyon|должность|посада|θέση|المنصب|الوظيفة|المسمى الوظيفي|תפקיד|chức vụ|chức danh|ตำแหน่ง|职位|职务|職務|職稱|职称|職位|岗位|役職|肩書き?|직위|직책|직급|직함)$/iu;
