/**
 * Whom schools, universities, surgeries, parishes and town halls list, in the languages of Central and Eastern Europe, of
 * Greece, Spain and Portugal; what is as often a family name there (Kaplan, Woźny, Majster) is left out.
 */
export const SCHOOLS_AND_SURGERIES = `
aplikant aplikantka kustosz kustoszka ordynator zootechnik leśniczy nadleśniczy podleśniczy komendant konserwator intendentka
vychovatel vychovatelka ekonomka matrikářka kurátor kurátorka zastupitel zastupitelka radní doktorand doktorandka odhadce poradce poradkyně šéfredaktor šéfredaktorka
psychologička ekonómka kontrolór kontrolórka poslanec poslankyňa matrikárka notár notárka exekútor exekútorka stavbyvedúci farár knihovníčka tréner trénerka prevádzkar prodekan prodekanka
alpolgármester aljegyző óvodapedagógus gyógypedagógus osztályfőnök bérszámfejtő ügyvédjelölt végrehajtó építész főmunkatárs docens adjunktus tanársegéd doktorandusz vezetőedző védőnő családsegítő falugondnok művelődésszervező főszerkesztő logisztikus közvetítő ingatlanközvetítő referens szakreferens főelőadó tanácsnok
учител възпитател възпитателка архитект зъболекар професор свещеник уредник кинезитерапевт рехабилитатор фелдшер акушерка
васпитач васпитачица педагог одборник одборница бележник тумач парох протојереј свештеник продекан куварица
vaspitač vaspitačica pripravnik pripravnica beležnik arhitekta urednik urednica odbornik odbornica sveštenik tumač kuvarica magacioner
инструктор завхоз методист староста аспирант аспирантка проректор корреспондент художник экскурсовод хореограф концертмейстер режиссёр режиссер делопроизводитель машинистка
έφορος λέκτορας λέκτωρ διδάσκων διδάσκουσα ερευνητής ερευνήτρια φοροτεχνικός φοροτέχνης παθολόγος ορθοδοντικός παιδίατρος ψυχίατρος φιλόλογος νηπιαγωγός γυμναστής γυμνάστρια χοροδιδάσκαλος υπάλληλος μεσίτης μεσίτρια ξεναγός σκηνοθέτης συντάκτης συντάκτρια αρχισυντάκτης αρχισυντάκτρια οινολόγος χειρουργός χειρούργος
interventor interventora orientador orientadora vicesecretario vicesecretaria higienista monitora enólogo enóloga doctorando doctoranda predoctoral archivero archivera vicedecano vicedecana vicerrector vicerrectora
bolseiro bolseira bolsista doutorando doutoranda mestrando mestranda solicitador solicitadora notária despachante terapeuta instrutor instrutora idealizador idealizadora estagiário estagiária`;

/** Titles of such places that only several words together are, as the source of a pattern. */
export const SCHOOL_PHRASES = String.raw`prezydent miasta|stanowisko ds\.|vrchní sestra|zdravotná sestra|vrchná sestra|медицинска сестра|(?:bizottsági|elnökségi|vezetőségi|kuratóriumi|felügyelő ?bizottsági|igazgatósági) tag(?:ja)?|szociális munkás|phd[- ]hallgató|(?:частен )?съдебен изпълнител|кметски наместник|члан(?:ица)? (?:општинског |градског )?већа|глава (?:сельского|городского|муниципального|района|поселения|города|округа|сельсовета)|член (?:правления|совета|ревизионной комиссии|президиума|президиум)|υποψήφι(?:ος|α) διδάκτ(?:ορας|ωρ)|(?:τακτικό|αναπληρωματικό) μέλος|(?<=^)μέλος(?=$)|(?:maestr|tutor)[oa]? de`;
