### The field catalogue: strengths and wishes in the person's own words, and appointments. Rules for labels as in
### catalogue.ftl.

section-goals = ئامانج و خواستەکان
section-appointments = چاوپێکەوتنەکان (Termine)

group-strengths = ئەوەی دەتوانن بیکەن
group-wishes = خواستەکانتان
group-appointments = چاوپێکەوتنەکانتان

## Strengths and wishes

field-goals-strengths = لە چیدا باشن؟
    .help = بۆ نموونە چێشت لێنان، چاککردنەوە، مامەڵە لەگەڵ منداڵان، حیسابکردن.
field-goals-hard = ئێستا چی سەختە؟
    .help = دەتانەوێت لە چیدا یارمەتیتان بدرێت؟
field-goals-area = دەربارەی چییە؟
field-goals-wish = دەتانەوێت بە چی بگەن؟
    .help = بە وشەی خۆتان، بە زمانی خۆتان. لە هەر خانەیەکدا یەک خواست.
field-goals-until = تا کەی؟
    .help = بە نزیکەیی بەسە.

wish-area-language = ئەڵمانی
wish-area-training = قوتابخانە، فێربوونی پیشە، زانکۆ
wish-area-work = کار
wish-area-housing = شوێنی نیشتەجێبوون
wish-area-family = خێزان
wish-area-children = منداڵ
wish-area-residence = مافی مانەوە
wish-area-money = پارە
wish-area-people = کاتی بەتاڵ و پەیوەندی لەگەڵ خەڵک
wish-area-everyday = ژیانی ڕۆژانە

## Appointments

field-appointments-with = لای کێ؟
    .help = تکایە کاتی دکتۆر مەنووسن: ئەوە تایبەتی خۆتانە.
field-appointments-day = لە چ ڕۆژێک؟
field-appointments-time = کاتژمێر چەند؟
    .help = بۆ نموونە 9:30.
field-appointments-place = لە کوێ؟
    .help = شەقام، ژمارەی ماڵ، ژوور.
field-appointments-bring = دەبێت چی لەگەڵ خۆتان ببەن؟
    .help = بۆ نموونە ناسنامە، نامە، وێنە.
field-appointments-interpreter = پێویستتان بە کەسێکە وەربگێڕێت؟

office-kind-integration = ڕاوێژکاری ئینتیگراسیۆن (Integrationsmanagement)
office-kind-foreigners-office = فەرمانگەی بیانییەکان (Ausländerbehörde)
office-kind-bamf = فەرمانگەی فیدراڵی (BAMF)
office-kind-jobcenter = جۆبسێنتەر (Jobcenter) یان فەرمانگەی کار (Agentur für Arbeit)
office-kind-social-office = فەرمانگەی یارمەتیی کۆمەڵایەتی (Sozialamt) یان Landratsamt
office-kind-town-hall = شارەوانی (Rathaus)
office-kind-school = قوتابخانە یان باخچەی منداڵان (Kita)
office-kind-course = کۆرسی ئەڵمانی
office-kind-landlord = خاوەن خانوو یان خانوو
office-kind-lawyer = پارێزەر
office-kind-bank = بانک
office-kind-employer = خاوەنکار (Arbeitgeber)
office-kind-other = شوێنێکی تر
