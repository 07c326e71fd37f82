### Translation of ui.ftl

ui-language = ژبه
ui-exit = ژر وتل
ui-exit-help = یوه عادي بله پاڼه پرانیزي او تاسو له حسابه وباسي.
ui-signed-in-until = تر { $time } بجو پورې ننوتي یاست
ui-nav = اصلي برخې
ui-nav-home = پیل
ui-nav-data = زما معلومات
ui-nav-log = چا کتلي دي
ui-nav-more = مرسته او نور
ui-footer = د دې پاڼې په اړه
ui-imprint = د خپروونکي معلومات (Impressum)
ui-privacy = د معلوماتو ساتنه (Datenschutz)
ui-accessibility = د ټولو لپاره لاسرسی
ui-easy = ساده ژبه (Leichte Sprache)

ui-answered-of = له { $total } څخه { $answered } ځواب شوي
ui-confirmed-of = له { $total } څخه { $confirmed } تایید شوي
ui-sections-done = { $total ->
    [one] له یوې برخې { $done } بشپړه ده
   *[other] له { $total } برخو { $done } بشپړې دي
}
ui-proposals = { $n ->
    [one] یو ځواب تایید ته پاتې
   *[other] { $n } ځوابونه تایید ته پاتې
}
ui-questions = { $n ->
    [one] له تاسو یوه پوښتنه
   *[other] له تاسو { $n } پوښتنې
}
ui-staff-questions = { $n ->
    [one] یوه پوښتنه بې ځوابه ده
   *[other] { $n } پوښتنې بې ځوابه دي
}

ui-state-open = لا بې ځوابه
ui-state-waiting = لا کتل کېږي
ui-state-stated = تاسو دا لیکلي دي
ui-state-on-behalf = ستاسو لپاره ثبت شوي
ui-state-confirmed = تایید شوي
ui-state-refused = مهرباني وکړئ وګورئ
ui-state-question = له تاسو پوښتنه
ui-state-disputed = تاسو اعتراض کړی دی

ui-staff-state-open = بې ځوابه
ui-staff-state-waiting = تایید ته پاتې
ui-staff-state-stated = لیکل شوي
ui-staff-state-on-behalf = په خبرو کې ثبت شوي
ui-staff-state-confirmed = تایید شوي
ui-staff-state-refused = رد شوي
ui-staff-state-question = پوښتنه شوې
ui-staff-state-disputed = اعتراض شوی

ui-choices-show = لیست پرانیستل
ui-choices-more = نور ټاکل
ui-voluntary = اختیاري
ui-write-not = مهرباني وکړئ دلته د ناروغۍ، دین یا سیاست په اړه هېڅ مه لیکئ، او داسې څه هم مه لیکئ چې تاسو یا نورو ته زیان رسولای شي.
ui-no-answer = لا ځواب نشته
ui-since = له { $date } راهیسې
ui-how = څه شوي دي؟

ui-conflict = بل چا هم دا بدل کړي دي. کوم یو دې سم وي؟
ui-conflict-mine = ستاسو ځواب
ui-conflict-theirs = د بل کس ځواب: { $who }، { $time }
ui-conflict-before = مخکې دلته لیکل شوي وو: { $value }

ui-pages = پاڼې
ui-page-next = بله پاڼه
ui-page-previous = مخکنۍ پاڼه
ui-sorted-up = له لږ څخه ډېر ته ترتیب شوي
ui-sorted-down = له ډېر څخه لږ ته ترتیب شوي
ui-as-of = تر { $date } پورې
ui-definition = څه شمېرل کېږي؟
