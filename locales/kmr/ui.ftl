### Translation of ui.ftl

ui-language = Ziman
ui-exit = Zû derkevin
ui-exit-help = Rûpeleke bêalî vedike û we derdixe.
ui-signed-in-until = Têketin heta saet { $time }
ui-nav = Beşên sereke
ui-nav-home = Destpêk
ui-nav-data = Agahiyên min
ui-nav-log = Kê lê nêriye
ui-nav-more = Alîkarî û yên din
ui-footer = Li ser vê rûpelê
ui-imprint = Xwediyê rûpelê (Impressum)
ui-privacy = Parastina daneyan (Datenschutz)
ui-accessibility = Bêastengî (Barrierefreiheit)
ui-easy = Almaniya hêsan (Leichte Sprache)

ui-answered-of = { $answered } ji { $total } hatine bersivandin
ui-confirmed-of = { $confirmed } ji { $total } hatine piştrastkirin
ui-sections-done = { $total ->
    [one] { $done } ji beşekê qediya
   *[other] { $done } ji { $total } beşan qediyan
}
ui-proposals = { $n ->
    [one] Divê yek bê piştrastkirin
   *[other] Divê { $n } bên piştrastkirin
}
ui-questions = { $n ->
    [one] Pirsek ji bo we
   *[other] { $n } pirs ji bo we
}
ui-staff-questions = { $n ->
    [one] Pirsek vekirî ye
   *[other] { $n } pirs vekirî ne
}

ui-state-open = Vekirî
ui-state-waiting = Hîn tê kontrolkirin
ui-state-stated = We ev nivîsandiye
ui-state-on-behalf = Ji bo we hatiye nivîsandin
ui-state-confirmed = Hatiye piştrastkirin
ui-state-refused = Ji kerema xwe lê binêrin
ui-state-question = Pirsek ji bo we
ui-state-disputed = We îtiraz kiriye

ui-staff-state-open = Vekirî
ui-staff-state-waiting = Divê bê piştrastkirin
ui-staff-state-stated = Hatiye nivîsandin
ui-staff-state-on-behalf = Di axaftinê de hatiye nivîsandin
ui-staff-state-confirmed = Hatiye piştrastkirin
ui-staff-state-refused = Hatiye redkirin
ui-staff-state-question = Pirs hatiye kirin
ui-staff-state-disputed = Îtiraz hatiye kirin

ui-choices-show = Lîsteyê vekin
ui-choices-more = Yên din hilbijêrin
ui-no-answer = Hîn bersiv tune ye
ui-since = ji { $date } ve
ui-how = Çi çêbû?

ui-conflict = Kesekî din jî ev guhert. Kîjan derbasdar be?
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
