### Translation of ui.ftl

ui-language = Ziman
ui-exit = Zû derkevin
ui-exit-help = Rûpeleke bêalî vedike û we derdixe.
ui-signed-in-until = Hûn heta saet { $time } têketî ne
ui-nav = Beşên sereke
ui-nav-home = Destpêk
ui-nav-data = Agahiyên min
ui-nav-log = Kê mêze kiriye
ui-nav-more = Alîkarî û zêdetir
ui-footer = Li ser vê rûpelê
ui-imprint = Xwediyê rûpelê (Impressum)
ui-privacy = Parastina daneyan (Datenschutz)
ui-accessibility = Bêasteng (Barrierefreiheit)
ui-easy = Almaniya hêsan (Leichte Sprache)
ui-answered-of = { $answered } ji { $total } bersivandî
ui-confirmed-of = { $confirmed } ji { $total } piştrastkirî
ui-sections-done = { $total ->
    [one] { $done } ji { $total } beşê qediya
   *[other] { $done } ji { $total } beşan qediyan
}
ui-proposals = { $n ->
    [one] Yek ji bo piştrastkirinê
   *[other] { $n } ji bo piştrastkirinê
}
ui-questions = { $n ->
    [one] Pirsek ji bo we
   *[other] { $n } pirs ji bo we
}
ui-staff-questions = { $n ->
    [one] Pirseke vekirî
   *[other] { $n } pirsên vekirî
}
ui-state-open = Vekirî
ui-state-waiting = Hê tê kontrolkirin
ui-state-stated = We nivîsandiye
ui-state-on-behalf = Ji bo we hatiye nivîsandin
ui-state-confirmed = Piştrastkirî
ui-state-refused = Ji kerema xwe lê binêrin
ui-state-question = Pirs ji bo we
ui-state-disputed = We îtiraz kiriye
ui-staff-state-open = Vekirî
ui-staff-state-waiting = Ji bo piştrastkirinê
ui-staff-state-stated = Hatiye gotin
ui-staff-state-on-behalf = Di axaftinê de hatiye nivîsandin
ui-staff-state-confirmed = Piştrastkirî
ui-staff-state-refused = Nehatiye piştrastkirin
ui-staff-state-question = Pirs hatiye kirin
ui-staff-state-disputed = Îtiraz hatiye kirin
ui-choices-show = Lîsteyê vekin
ui-choices-more = Yên din hilbijêrin
ui-voluntary = Bi dilê we ye
ui-write-not = Ji kerema xwe li vir tiştekî li ser nexweşî, ol an siyasetê nenivîsin. Tiştekî ku dikare zirarê bide we an kesên din jî nenivîsin.
ui-no-answer = Hê bersiv tune ye
ui-since = ji { $date } ve
ui-how = Çi qewimî?
ui-conflict = Kesekî din jî ev guhertiye. Kîjan derbasdar be?
ui-conflict-mine = Bersiva we
ui-conflict-theirs = Bersiv ji: { $who }, { $time }
ui-conflict-before = Berê li vir ev hebû: { $value }
ui-pages = Rûpel
ui-page-next = Rûpela din
ui-page-previous = Rûpela berê
ui-sorted-up = ji biçûk ber bi mezin ve rêzkirî
ui-sorted-down = ji mezin ber bi biçûk ve rêzkirî
ui-as-of = Rewşa { $date }
ui-definition = Çi tê hejmartin?
