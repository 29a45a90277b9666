/** Given names that begin a sentence or a place as often as a name. */
export const DOUBTFUL =
  /^(?:april|art|august|aurora|austin|autumn|carson|charlotte|chase|chelsea|clay|cliff|dallas|dawn|devon|faith|florence|francisco|georgia|german|ginger|grace|grant|heath|holly|hope|houston|ivy|jackson|jersey|jordan|joy|june|kent|lincoln|madison|major|marina|may|mercedes|miles|olive|orlando|paris|pearl|penny|regina|rose|ruby|savannah|sierra|sky|summer|sunny|sydney|trinity|victoria|virginia|vista|warren|washington|will)$/i;
