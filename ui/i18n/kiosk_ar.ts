<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>One thing I will do</source>
        <translation>شيء واحد سأفعله</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>بحلول %1</translation>
    </message>
</context>
<context>
    <name>After</name>
    <message>
        <source>Take your pledge back?</source>
        <translation>هل تتراجع عن تعهدك؟</translation>
    </message>
    <message>
        <source>It no longer counts then, and an address you left is erased.</source>
        <translation>عندئذ لا يُحسب، ويُمحى العنوان إن كنت قد تركته.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>أتراجع عن التعهد</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>أُبقي عليه</translation>
    </message>
    <message>
        <source>Look at the big screen.</source>
        <translation>انظر إلى الشاشة الكبيرة.</translation>
    </message>
    <message numerus="yes">
        <source>Are you %Ln or older?</source>
        <translation>
            <numerusform>هل عمرك %Ln سنة أو أكثر؟</numerusform>
            <numerusform>هل عمرك سنة أو أكثر؟</numerusform>
            <numerusform>هل عمرك سنتان أو أكثر؟</numerusform>
            <numerusform>هل عمرك %Ln سنوات أو أكثر؟</numerusform>
            <numerusform>هل عمرك %Ln سنة أو أكثر؟</numerusform>
            <numerusform>هل عمرك %Ln سنة أو أكثر؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Your answer is not kept.</source>
        <translation>لا تُحفظ إجابتك.</translation>
    </message>
    <message>
        <source>Your pledge counts. We ask you nothing more.</source>
        <translation>تعهدك محسوب. لن نسألك شيئًا آخر.</translation>
    </message>
    <message>
        <source>Your address is sealed.</source>
        <translation>عنوان بريدك محفوظ ومشفَّر.</translation>
    </message>
    <message>
        <source>You will: %1 (by %2)</source>
        <translation>اخترت: %1 (بحلول %2)</translation>
    </message>
</context>
<context>
    <name>Agree</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>The set-up sheet is on the stick. Print it for the staff.</source>
        <translation>ورقة الإعداد على وحدة الذاكرة. اطبعها للموظفين.</translation>
    </message>
    <message>
        <source>The code that opens a closed booth and a locked staff door. Write it down, and keep it apart from the kiosk:</source>
        <translation>الرمز الذي يفتح كشكًا مغلقًا وباب موظفين مقفلًا. دوّنه واحفظه بعيدًا عن الجهاز:</translation>
    </message>
    <message>
        <source>The campaign&apos;s words. Compare them with the coordinator&apos;s; if they differ, do not go on:</source>
        <translation>كلمات الحملة. قارنها بكلمات المنسق؛ إن اختلفت فلا تتابع:</translation>
    </message>
    <message>
        <source>A code that was written down here before no longer opens this kiosk.</source>
        <translation>الرمز الذي دُوّن هنا سابقًا لم يعد يفتح هذا الجهاز.</translation>
    </message>
    <message>
        <source>Set-up sheet to the stick</source>
        <translation>ورقة الإعداد إلى وحدة الذاكرة</translation>
    </message>
    <message>
        <source>Set up this kiosk</source>
        <translation>إعداد هذا الجهاز</translation>
    </message>
</context>
<context>
    <name>Attract</name>
    <message>
        <source>pledged here</source>
        <translation>عدد التعهدات هنا</translation>
    </message>
    <message>
        <source>Touch to pledge</source>
        <translation>المس لتتعهد</translation>
    </message>
</context>
<context>
    <name>AttractCards</name>
    <message>
        <source>pledges in the whole campaign</source>
        <translation>تعهد في الحملة كلها</translation>
    </message>
    <message numerus="yes">
        <source>here, of %Ln hoped for</source>
        <translation>
            <numerusform>هنا، من أصل %Ln تعهد مأمول</numerusform>
            <numerusform>هنا، من أصل تعهد واحد مأمول</numerusform>
            <numerusform>هنا، من أصل تعهدين مأمولين</numerusform>
            <numerusform>هنا، من أصل %Ln تعهدات مأمولة</numerusform>
            <numerusform>هنا، من أصل %Ln تعهدًا مأمولًا</numerusform>
            <numerusform>هنا، من أصل %Ln تعهد مأمول</numerusform>
        </translation>
    </message>
    <message>
        <source>in the whole campaign, as of %1</source>
        <translation>في الحملة كلها، حتى %1</translation>
    </message>
</context>
<context>
    <name>Balance</name>
    <message>
        <source>Taken in this opening</source>
        <translation>المسجلة منذ هذا الفتح</translation>
    </message>
    <message>
        <source>Pledges taken here</source>
        <translation>التعهدات المسجلة هنا</translation>
    </message>
    <message>
        <source>Held by the collector</source>
        <translation>محفوظة لدى الخادم</translation>
    </message>
    <message>
        <source>Waiting here</source>
        <translation>تنتظر هنا</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>وُضعت جانبًا</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>غير محسوبة</translation>
    </message>
    <message>
        <source>Taken back by visitors</source>
        <translation>تراجع عنها الزوار</translation>
    </message>
    <message>
        <source>Other letters still to go</source>
        <translation>رسائل أخرى لم تُرسل بعد</translation>
    </message>
    <message>
        <source>Last receipt</source>
        <translation>آخر إيصال</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>لا يوجد بعد</translation>
    </message>
</context>
<context>
    <name>Behind</name>
    <message>
        <source>Close the booth?</source>
        <translation>إغلاق الكشك؟</translation>
    </message>
    <message>
        <source>Everything stays kept. Only the coordinator&apos;s code opens the booth again.</source>
        <translation>يبقى كل شيء محفوظًا. لا يُعاد فتح الكشك إلا برمز المنسق.</translation>
    </message>
    <message>
        <source>Quit the program?</source>
        <translation>الخروج من البرنامج؟</translation>
    </message>
    <message>
        <source>Nobody can pledge here until somebody starts it again. Everything stays kept.</source>
        <translation>لا يمكن لأحد أن يتعهد هنا حتى يُعاد تشغيله. يبقى كل شيء محفوظًا.</translation>
    </message>
</context>
<context>
    <name>Big</name>
    <message>
        <source>until we open, from zero</source>
        <translation>حتى الافتتاح، والعد يبدأ من الصفر</translation>
    </message>
    <message>
        <source>A milestone. Thank you all.</source>
        <translation>محطة مهمة. شكرًا لكم جميعًا.</translation>
    </message>
    <message numerus="yes">
        <source>pledged here, of %Ln hoped for</source>
        <translation>
            <numerusform>عدد التعهدات هنا، من أصل %Ln تعهد مأمول</numerusform>
            <numerusform>عدد التعهدات هنا، من أصل تعهد واحد مأمول</numerusform>
            <numerusform>عدد التعهدات هنا، من أصل تعهدين مأمولين</numerusform>
            <numerusform>عدد التعهدات هنا، من أصل %Ln تعهدات مأمولة</numerusform>
            <numerusform>عدد التعهدات هنا، من أصل %Ln تعهدًا مأمولًا</numerusform>
            <numerusform>عدد التعهدات هنا، من أصل %Ln تعهد مأمول</numerusform>
        </translation>
    </message>
    <message>
        <source>pledges in the whole campaign</source>
        <translation>تعهد في الحملة كلها</translation>
    </message>
</context>
<context>
    <name>Code</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>The coordinator&apos;s code: twelve digits</source>
        <translation>رمز المنسق: اثنا عشر رقمًا</translation>
    </message>
    <message>
        <source>That is not the code. Call the coordinator and try again.</source>
        <translation>هذا ليس الرمز. اتصل بالمنسق وحاول مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>Consents</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Stay in touch</source>
        <translation>لنبقَ على تواصل</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
</context>
<context>
    <name>Day</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Open since %1</source>
        <translation>مفتوح منذ %1</translation>
    </message>
    <message>
        <source>Closed at %1</source>
        <translation>أُغلق في %1</translation>
    </message>
    <message>
        <source>Not open yet</source>
        <translation>لم يُفتح بعد</translation>
    </message>
    <message>
        <source>Open the booth</source>
        <translation>فتح الكشك</translation>
    </message>
    <message>
        <source>Close the booth</source>
        <translation>إغلاق الكشك</translation>
    </message>
    <message>
        <source>Some do not count</source>
        <translation>بعضها لا يُحسب</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>جارٍ الإرسال…</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>أرسل الآن</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>إعادة الفتح</translation>
    </message>
    <message>
        <source>End the rehearsal</source>
        <translation>إنهاء التجربة</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>Quit the program</source>
        <translation>إنهاء البرنامج</translation>
    </message>
</context>
<context>
    <name>DayWords</name>
    <message>
        <source>This is a rehearsal. Nothing counts. Opening the booth ends it.</source>
        <translation>هذه تجربة. لا يُحتسب شيء. فتح الكشك ينهيها.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock shows %1, but the event is at another time. Set the clock; nothing is lost.</source>
        <translation>تُظهر ساعة هذا الحاسوب %1، لكن الفعالية في وقت آخر. اضبط الساعة؛ لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>Opening writes down zero for this opening. From then on every pledge counts.</source>
        <translation>عند الفتح يُسجَّل الصفر لهذا الفتح، ومنذ ذلك الحين يُحتسب كل تعهد.</translation>
    </message>
    <message>
        <source>Every pledge counts now. Rehearse before opening or after closing.</source>
        <translation>كل تعهد يُحتسب الآن. جرّب قبل الفتح أو بعد الإغلاق.</translation>
    </message>
    <message>
        <source>It does not add up. Nothing is deleted. Do not switch this kiosk off; tell the coordinator:</source>
        <translation>الحساب غير متطابق. لم يُحذف شيء. لا تطفئ هذا الكشك وأبلغ المنسق:</translation>
    </message>
    <message>
        <source>The collector holds letters that this kiosk does not know. Nothing is deleted. Tell the coordinator:</source>
        <translation>لدى الخادم رسائل لا يعرفها هذا الكشك. لم يُحذف شيء. أبلغ المنسق:</translation>
    </message>
    <message>
        <source>It adds up, and the collector says the same. You may unplug this kiosk.</source>
        <translation>الحساب متطابق، والخادم يؤكده. يمكنك فصل هذا الكشك.</translation>
    </message>
    <message>
        <source>It adds up. This event has no ticket yet: keep this kiosk, and ask the coordinator for one.</source>
        <translation>الأعداد متطابقة. لا تذكرة لهذه الفعالية بعد: احتفظ بهذا الجهاز واطلب تذكرة من المنسق.</translation>
    </message>
    <message>
        <source>It adds up. This kiosk may not send: keep it, and call the coordinator.</source>
        <translation>الأعداد متطابقة. لا يجوز لهذا الجهاز الإرسال: احتفظ به واتصل بالمنسق.</translation>
    </message>
    <message>
        <source>It adds up. The collector has not confirmed all of it yet: keep this kiosk, and send again where there is a network.</source>
        <translation>الحساب متطابق. لم يؤكد الخادم كل شيء بعد: احتفظ بهذا الكشك وأعد الإرسال حيث توجد شبكة.</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Letters set aside</source>
        <translation>رسائل وُضعت جانبًا</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>المساحة على القرص</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>البطارية</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Try those set aside again</source>
        <translation>إعادة محاولة ما وُضع جانبًا</translation>
    </message>
    <message>
        <source>Exchange with the stick</source>
        <translation>التبادل مع وحدة الذاكرة</translation>
    </message>
    <message>
        <source>Use this stick</source>
        <translation>استخدام وحدة الذاكرة هذه</translation>
    </message>
    <message>
        <source>Another event</source>
        <translation>فعالية أخرى</translation>
    </message>
</context>
<context>
    <name>Display</name>
    <message>
        <source>Display</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>صغير</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>كبير</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>التباين</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>قوي</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>تأثير الحركة</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>أقل</translation>
    </message>
    <message>
        <source>To pledge</source>
        <translation>للتعهد</translation>
    </message>
    <message>
        <source>Press and hold</source>
        <translation>اضغط مع الاستمرار</translation>
    </message>
    <message>
        <source>Touch twice</source>
        <translation>المس مرتين</translation>
    </message>
    <message>
        <source>Everything within reach</source>
        <translation>كل شيء في المتناول</translation>
    </message>
    <message>
        <source>Whole screen</source>
        <translation>الشاشة كلها</translation>
    </message>
    <message>
        <source>Lower half</source>
        <translation>النصف السفلي</translation>
    </message>
</context>
<context>
    <name>Door</name>
    <message>
        <source>The two were not the same. Choose again.</source>
        <translation>لم يتطابق الرمزان. اختر من جديد.</translation>
    </message>
    <message>
        <source>That PIN is easy to guess. Choose another.</source>
        <translation>هذا الرمز سهل التخمين. اختر غيره.</translation>
    </message>
    <message>
        <source>Wrong. Try again.</source>
        <translation>خطأ. حاول مرة أخرى.</translation>
    </message>
    <message numerus="yes">
        <source>Wrong. Wait %Ln second(s), then try again.</source>
        <translation>
            <numerusform>خطأ. حاول مرة أخرى الآن.</numerusform>
            <numerusform>خطأ. انتظر ثانية واحدة ثم حاول.</numerusform>
            <numerusform>خطأ. انتظر ثانيتين ثم حاول.</numerusform>
            <numerusform>خطأ. انتظر %Ln ثوانٍ ثم حاول.</numerusform>
            <numerusform>خطأ. انتظر %Ln ثانية ثم حاول.</numerusform>
            <numerusform>خطأ. انتظر %Ln ثانية ثم حاول.</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk is full or failing. Make room, then try again.</source>
        <translation>القرص ممتلئ أو معطوب. وفّر مساحة ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>That is not the code. Call the coordinator and try again.</source>
        <translation>هذا ليس الرمز. اتصل بالمنسق وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Locked after too many tries. Call the coordinator for the code.</source>
        <translation>أُقفل بعد محاولات كثيرة. اتصل بالمنسق للحصول على الرمز.</translation>
    </message>
    <message>
        <source>Staff PIN</source>
        <translation>رمز الموظفين</translation>
    </message>
    <message>
        <source>Choose a staff PIN: six digits</source>
        <translation>اختر رمزًا للموظفين من ستة أرقام</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>الرمز نفسه مرة أخرى</translation>
    </message>
    <message>
        <source>The coordinator&apos;s code: twelve digits</source>
        <translation>رمز المنسق: اثنا عشر رقمًا</translation>
    </message>
    <message>
        <source>The campaign&apos;s words, to compare with the coordinator&apos;s:</source>
        <translation>كلمات الحملة، لمقارنتها بما لدى المنسق:</translation>
    </message>
</context>
<context>
    <name>Email</name>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>هل تقصد %1؟</translation>
    </message>
    <message>
        <source>Your e-mail. It is sealed at once: only the campaign&apos;s coordinator can open it.</source>
        <translation>عنوان بريدك الإلكتروني. يُشفَّر فورًا: لا يطّلع عليه إلا منسق الحملة.</translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Nothing has this name. Type less of it, or the nearest larger city.</source>
        <translation>لا شيء بهذا الاسم. اكتب جزءًا منه أو أقرب مدينة أكبر.</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Capital letter</source>
        <translation>حرف كبير</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>حروف</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>أرقام</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>Lights</name>
    <message>
        <source>Saved here</source>
        <translation>محفوظة هنا</translation>
    </message>
    <message>
        <source>Not saved here</source>
        <translation>غير محفوظة هنا</translation>
    </message>
    <message>
        <source>No second copy</source>
        <translation>لا توجد نسخة ثانية</translation>
    </message>
    <message>
        <source>Second copy is behind</source>
        <translation>النسخة الثانية متأخرة</translation>
    </message>
    <message>
        <source>Second copy complete</source>
        <translation>النسخة الثانية كاملة</translation>
    </message>
    <message>
        <source>Not this kiosk&apos;s stick</source>
        <translation>ليست وحدة ذاكرة هذا الجهاز</translation>
    </message>
    <message>
        <source>All at the collector</source>
        <translation>كلها لدى الخادم</translation>
    </message>
    <message>
        <source>Not all at the collector</source>
        <translation>ليست كلها لدى الخادم</translation>
    </message>
</context>
<context>
    <name>Milestone</name>
    <message>
        <source>pledges here — and you made it</source>
        <translation>عدد التعهدات هنا، وبك اكتمل</translation>
    </message>
</context>
<context>
    <name>Name</name>
    <message>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>It is kept nowhere.</source>
        <translation>لا يُحفظ في أي مكان.</translation>
    </message>
    <message>
        <source>This cannot be shown. Please type a first name only, in letters.</source>
        <translation>لا يمكن عرض هذا. من فضلك اكتب الاسم الأول فقط، بالحروف.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>اعرضه</translation>
    </message>
</context>
<context>
    <name>NextBooth</name>
    <message>
        <source>This booth opens soon</source>
        <translation>سيُفتح هذا الكشك قريبًا</translation>
    </message>
    <message>
        <source>We are back soon</source>
        <translation>سنعود قريبًا</translation>
    </message>
    <message>
        <source>This booth is closed. Thank you.</source>
        <translation>هذا الكشك مغلق. شكرًا لكم.</translation>
    </message>
    <message>
        <source>Please use the next booth</source>
        <translation>يُرجى استخدام الكشك التالي</translation>
    </message>
</context>
<context>
    <name>PlaceCheck</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Is this where you stand?</source>
        <translation>هل أنتم هنا؟</translation>
    </message>
    <message>
        <source>The point seems to lie in another country: %1. Is that right?</source>
        <translation>يبدو أن النقطة تقع في بلد آخر: %1. هل هذا صحيح؟</translation>
    </message>
    <message>
        <source>Yes, here</source>
        <translation>نعم، هنا</translation>
    </message>
    <message>
        <source>Show more around it</source>
        <translation>عرض المزيد حوله</translation>
    </message>
    <message>
        <source>To the north</source>
        <translation>شمالًا</translation>
    </message>
    <message>
        <source>Show it from nearer</source>
        <translation>عرض أقرب</translation>
    </message>
    <message>
        <source>To the west</source>
        <translation>غربًا</translation>
    </message>
    <message>
        <source>To the east</source>
        <translation>شرقًا</translation>
    </message>
    <message>
        <source>To the south</source>
        <translation>جنوبًا</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 كم</translation>
    </message>
</context>
<context>
    <name>PlainWords</name>
    <message numerus="yes">
        <source>%Ln letter(s) set aside and kept here.</source>
        <translation>
            <numerusform>لا رسائل وُضعت جانبًا.</numerusform>
            <numerusform>رسالة واحدة وُضعت جانبًا وهي محفوظة هنا.</numerusform>
            <numerusform>رسالتان وُضعتا جانبًا وهما محفوظتان هنا.</numerusform>
            <numerusform>%Ln رسائل وُضعت جانبًا وهي محفوظة هنا.</numerusform>
            <numerusform>%Ln رسالة وُضعت جانبًا وهي محفوظة هنا.</numerusform>
            <numerusform>%Ln رسالة وُضعت جانبًا وهي محفوظة هنا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tell the coordinator.</source>
        <translation>أبلغ المنسق.</translation>
    </message>
    <message>
        <source>Everything is here and held by the collector.</source>
        <translation>كل شيء محفوظ هنا ولدى الخادم أيضًا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) kept safely here.</source>
        <translation>
            <numerusform>لا رسائل تنتظر هنا.</numerusform>
            <numerusform>رسالة واحدة محفوظة هنا بأمان.</numerusform>
            <numerusform>رسالتان محفوظتان هنا بأمان.</numerusform>
            <numerusform>%Ln رسائل محفوظة هنا بأمان.</numerusform>
            <numerusform>%Ln رسالة محفوظة هنا بأمان.</numerusform>
            <numerusform>%Ln رسالة محفوظة هنا بأمان.</numerusform>
        </translation>
    </message>
    <message>
        <source>No internet.</source>
        <translation>لا يوجد إنترنت.</translation>
    </message>
    <message>
        <source>They go by themselves.</source>
        <translation>وستُرسل تلقائيًا.</translation>
    </message>
    <message>
        <source>This Wi-Fi wants a sign-in.</source>
        <translation>شبكة الواي فاي هذه تطلب تسجيل الدخول.</translation>
    </message>
    <message>
        <source>This computer&apos;s date is wrong. Set it.</source>
        <translation>تاريخ هذا الحاسوب غير صحيح. اضبطه.</translation>
    </message>
    <message>
        <source>Cannot be sure this is our server. Not sending.</source>
        <translation>لا يمكن التأكد من أن هذا خادمنا. لن يُرسل شيء.</translation>
    </message>
    <message>
        <source>This event has no ticket yet.</source>
        <translation>لا تذكرة لهذه الفعالية بعد.</translation>
    </message>
    <message>
        <source>Ask the coordinator for one: then they go by themselves.</source>
        <translation>اطلب واحدة من المنسق، فتُرسل عندئذ تلقائيًا.</translation>
    </message>
    <message>
        <source>Another kiosk has used this kiosk&apos;s ticket. Ask the coordinator for another one.</source>
        <translation>استخدم جهاز آخر تذكرة هذا الجهاز. اطلب تذكرة أخرى من المنسق.</translation>
    </message>
    <message>
        <source>This kiosk may no longer send. Call the coordinator.</source>
        <translation>لم يعد مسموحًا لهذا الكشك بالإرسال. اتصل بالمنسق.</translation>
    </message>
    <message>
        <source>The ticket&apos;s address or this version is wrong. Call the coordinator.</source>
        <translation>عنوان التذكرة أو هذا الإصدار غير صحيح. اتصل بالمنسق.</translation>
    </message>
    <message>
        <source>The disk is full or failing. Make room.</source>
        <translation>القرص ممتلئ أو معطوب. وفّر مساحة.</translation>
    </message>
    <message>
        <source>The disk has damaged this kiosk&apos;s file. Close the kiosk and start it again: it saves what can be read.</source>
        <translation>أتلف القرص ملف هذا الكشك. أغلق الكشك وشغّله من جديد: سيحفظ كل ما يمكن قراءته.</translation>
    </message>
    <message>
        <source>The server is busy.</source>
        <translation>الخادم مشغول.</translation>
    </message>
    <message>
        <source>They name another event or place than this kiosk&apos;s.</source>
        <translation>تذكر فعالية أو مكانًا غير فعالية هذا الكشك ومكانه.</translation>
    </message>
    <message>
        <source>The server has other letters under their names.</source>
        <translation>لدى الخادم رسائل أخرى بالأرقام نفسها.</translation>
    </message>
    <message>
        <source>They are about pledges that another kiosk brought.</source>
        <translation>تتعلق بتعهدات أوصلها جهاز آخر.</translation>
    </message>
    <message>
        <source>Another kiosk has brought the same letters.</source>
        <translation>الرسائل نفسها أوصلها جهاز آخر.</translation>
    </message>
    <message>
        <source>Another kiosk has used this kiosk&apos;s ticket. With another ticket of this event they go by themselves.</source>
        <translation>تذكرة هذا الجهاز استخدمها جهاز آخر. وبتذكرة أخرى لهذه الفعالية تُرسل الرسائل تلقائيًا.</translation>
    </message>
    <message>
        <source>The server does not know this kiosk.</source>
        <translation>لا يعرف الخادم هذا الجهاز.</translation>
    </message>
    <message>
        <source>They belong to an earlier event. With another ticket of that event they go by themselves.</source>
        <translation>تخص فعالية سابقة. وبتذكرة أخرى لتلك الفعالية تُرسل الرسائل تلقائيًا.</translation>
    </message>
    <message>
        <source>They take a pledge back without its code.</source>
        <translation>إنها تسحب تعهدًا دون رمزه.</translation>
    </message>
    <message>
        <source>They are more than one kiosk can take.</source>
        <translation>عددها أكبر مما يمكن لكشك واحد أن يسجله.</translation>
    </message>
    <message>
        <source>This kiosk was withdrawn before they came in.</source>
        <translation>سُحب هذا الكشك قبل وصولها.</translation>
    </message>
    <message>
        <source>The server lost them after this kiosk had removed its own copy.</source>
        <translation>فقدها الخادم بعد أن حذف هذا الكشك نسخته.</translation>
    </message>
    <message>
        <source>The server could not read them.</source>
        <translation>لم يتمكن الخادم من قراءتها.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) settled.</source>
        <translation>
            <numerusform>لم تُسوَّ أي رسالة.</numerusform>
            <numerusform>سُوّيت رسالة واحدة.</numerusform>
            <numerusform>سُوّيت رسالتان.</numerusform>
            <numerusform>سُوّيت %Ln رسائل.</numerusform>
            <numerusform>سُوّيت %Ln رسالة.</numerusform>
            <numerusform>سُوّيت %Ln رسالة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The day&apos;s report was written to the stick. This event has no ticket yet, so no letter was.</source>
        <translation>كُتب تقرير اليوم على وحدة الذاكرة. لا تذكرة لهذه الفعالية بعد، فلم تُكتب أي رسالة.</translation>
    </message>
    <message>
        <source>No stick is there. Put it in and try again.</source>
        <translation>لا توجد وحدة ذاكرة. أدخلها وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The answers on the stick do not read. Everything is kept here. Ask the coordinator for them again.</source>
        <translation>لا يمكن قراءة الردود على وحدة الذاكرة. كل شيء محفوظ هنا. اطلبها من المنسق مرة أخرى.</translation>
    </message>
    <message>
        <source>The stick could not be written. Everything is kept here. Try another stick.</source>
        <translation>تعذّرت الكتابة على وحدة الذاكرة. كل شيء محفوظ هنا. جرّب وحدة أخرى.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) written to the stick, and kept here until the answers come back.</source>
        <translation>
            <numerusform>لم تُكتب أي رسالة على وحدة الذاكرة.</numerusform>
            <numerusform>كُتبت رسالة واحدة على وحدة الذاكرة، وتبقى هنا حتى تعود الردود.</numerusform>
            <numerusform>كُتبت رسالتان على وحدة الذاكرة، وتبقيان هنا حتى تعود الردود.</numerusform>
            <numerusform>كُتبت %Ln رسائل على وحدة الذاكرة، وتبقى هنا حتى تعود الردود.</numerusform>
            <numerusform>كُتبت %Ln رسالة على وحدة الذاكرة، وتبقى هنا حتى تعود الردود.</numerusform>
            <numerusform>كُتبت %Ln رسالة على وحدة الذاكرة، وتبقى هنا حتى تعود الردود.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits. The day&apos;s report was written to the stick.</source>
        <translation>لا شيء ينتظر. كُتب تقرير اليوم على وحدة الذاكرة.</translation>
    </message>
    <message>
        <source>The disk had damaged this kiosk&apos;s file. What could be read was saved, and the damaged file is kept. Tell the coordinator.</source>
        <translation>كان القرص قد أتلف ملف هذا الكشك. حُفظ ما أمكنت قراءته، والملف التالف محفوظ. أبلغ المنسق.</translation>
    </message>
    <message>
        <source>The disk is nearly full. Make room.</source>
        <translation>القرص ممتلئ تقريبًا. وفّر مساحة.</translation>
    </message>
    <message>
        <source>The stick for the second copy is not this kiosk&apos;s, and nothing is written to it. Put the right one in, or touch “Use this stick” under “Details”.</source>
        <translation>وحدة الذاكرة الموصولة للنسخة الثانية ليست لهذا الجهاز، ولا يُكتب عليها شيء. أدخل الوحدة الصحيحة، أو المس «استخدام وحدة الذاكرة هذه» في «التفاصيل».</translation>
    </message>
    <message numerus="yes">
        <source>The second copy has stopped: %Ln letter(s) behind.</source>
        <translation>
            <numerusform>توقفت النسخة الثانية.</numerusform>
            <numerusform>توقفت النسخة الثانية: تنقصها رسالة واحدة.</numerusform>
            <numerusform>توقفت النسخة الثانية: تنقصها رسالتان.</numerusform>
            <numerusform>توقفت النسخة الثانية: تنقصها %Ln رسائل.</numerusform>
            <numerusform>توقفت النسخة الثانية: تنقصها %Ln رسالة.</numerusform>
            <numerusform>توقفت النسخة الثانية: تنقصها %Ln رسالة.</numerusform>
        </translation>
    </message>
    <message>
        <source>A newer version of this kiosk is there: %1. Ask the coordinator to install it when no visitors come.</source>
        <translation>يوجد إصدار أحدث لبرنامج هذا الجهاز: %1. اطلب من المنسّق تثبيته حين لا يأتي زوّار.</translation>
    </message>
</context>
<context>
    <name>Pledge</name>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>I pledge as … (if you like)</source>
        <translation>أتعهد بصفتي… (إن أردت)</translation>
    </message>
    <message>
        <source>I pledge</source>
        <translation>أتعهد</translation>
    </message>
    <message>
        <source>Touch again</source>
        <translation>المس مرة أخرى</translation>
    </message>
    <message>
        <source>Press and hold</source>
        <translation>اضغط مع الاستمرار</translation>
    </message>
    <message>
        <source>Touch twice</source>
        <translation>المس مرتين</translation>
    </message>
</context>
<context>
    <name>QrPicture</name>
    <message>
        <source>QR code</source>
        <translation>رمز استجابة سريعة</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>RehearsalTape</name>
    <message>
        <source>TEST</source>
        <translation>تجربة</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>What became of them</source>
        <translation>مصيرها</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>محطات</translation>
    </message>
    <message>
        <source>Hour by hour</source>
        <translation>ساعة بساعة</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Pledging as</source>
        <translation>يتعهدون بصفتهم</translation>
    </message>
    <message>
        <source>Pledges taken in this opening</source>
        <translation>التعهدات المسجلة منذ هذا الفتح</translation>
    </message>
    <message>
        <source>It adds up, and the collector says the same.</source>
        <translation>الحساب متطابق، والخادم يؤكده.</translation>
    </message>
    <message>
        <source>It adds up. The collector has not confirmed all of it yet.</source>
        <translation>الحساب متطابق. لم يؤكد الخادم كل شيء بعد.</translation>
    </message>
    <message>
        <source>Taken at this event</source>
        <translation>المسجلة في هذه الفعالية</translation>
    </message>
    <message>
        <source>Held by the collector</source>
        <translation>محفوظة لدى الخادم</translation>
    </message>
    <message>
        <source>Waiting on this kiosk</source>
        <translation>تنتظر في هذا الكشك</translation>
    </message>
    <message>
        <source>Set aside on this kiosk</source>
        <translation>وُضعت جانبًا في هذا الكشك</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>غير محسوبة</translation>
    </message>
    <message>
        <source>Taken back by visitors</source>
        <translation>تراجع عنها الزوار</translation>
    </message>
    <message>
        <source>Letters the collector says it holds</source>
        <translation>الرسائل التي يقول الخادم إنها لديه</translation>
    </message>
    <message>
        <source>Written %1 by kiosk %2.</source>
        <translation>كُتب في %1 من الكشك %2.</translation>
    </message>
    <message>
        <source>The chain over all pledges ends in %1</source>
        <translation>تنتهي سلسلة جميع التعهدات بـ %1</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>لم يُذكر</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Where will you do something?</source>
        <translation>أين ستبادر إلى العمل؟</translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Hold the printed code of the ticket before the scanner.</source>
        <translation>ضع رمز التذكرة المطبوع أمام الماسح.</translation>
    </message>
    <message>
        <source>The scanner is plugged in like a keyboard.</source>
        <translation>يُوصَل الماسح كما توصَل لوحة المفاتيح.</translation>
    </message>
    <message>
        <source>The text of a ticket</source>
        <translation>نص تذكرة</translation>
    </message>
</context>
<context>
    <name>SetUpSheet</name>
    <message>
        <source>Hold the name “%1” at the top of the screen for two seconds, then enter the PIN.</source>
        <translation>اضغط مطولًا لمدة ثانيتين على الاسم «%1» أعلى الشاشة، ثم أدخل الرمز.</translation>
    </message>
    <message>
        <source>Your panel</source>
        <translation>لوحتك</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>الفتح</translation>
    </message>
    <message>
        <source>“Rehearse”, on the page after the PIN. Nothing counts while TEST stands above and below.</source>
        <translation>«تجربة»، في الصفحة التي تلي الرمز. لا يُحتسب شيء ما دامت كلمة «تجربة» ظاهرة في الأعلى والأسفل.</translation>
    </message>
    <message>
        <source>“Open the booth”, on the page after the PIN. Before that nobody can pledge.</source>
        <translation>«فتح الكشك»، في الصفحة التي تلي الرمز. قبل ذلك لا يمكن لأحد أن يتعهد.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>الإغلاق</translation>
    </message>
    <message>
        <source>“The day”, “Close the booth”. Only the coordinator&apos;s code opens it again.</source>
        <translation>«اليوم»، ثم «إغلاق الكشك». لا يُعاد فتحه إلا برمز المنسق.</translation>
    </message>
    <message>
        <source>“Please use the next booth”</source>
        <translation>«يُرجى استخدام الكشك التالي»</translation>
    </message>
    <message>
        <source>Nothing that was thanked is lost. Make room on the disk and start the kiosk again.</source>
        <translation>لم يضع أي تعهد شُكر عليه. أفسح مساحة على القرص وأعد تشغيل الجهاز.</translation>
    </message>
    <message>
        <source>Call for help</source>
        <translation>للمساعدة اتصل بـ</translation>
    </message>
    <message>
        <source>Cut this off and keep it apart: the code that opens a closed booth and a locked door.</source>
        <translation>اقطع هذا الجزء واحفظه بعيدًا: الرمز الذي يفتح كشكًا مغلقًا وبابًا مقفلًا.</translation>
    </message>
</context>
<context>
    <name>SetUpStart</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Set up this kiosk</source>
        <translation>إعداد هذا الجهاز</translation>
    </message>
    <message>
        <source>Another event</source>
        <translation>فعالية أخرى</translation>
    </message>
    <message>
        <source>A coordinator&apos;s ticket on a stick</source>
        <translation>تذكرة من المنسق على وحدة ذاكرة</translation>
    </message>
    <message>
        <source>Scan a coordinator&apos;s ticket</source>
        <translation>مسح تذكرة من المنسق ضوئيًا</translation>
    </message>
    <message>
        <source>An event of our own</source>
        <translation>فعالية خاصة بنا</translation>
    </message>
    <message>
        <source>Without a ticket pledges are taken and counted here; they reach the campaign when a ticket is taken later.</source>
        <translation>بدون تذكرة تُؤخذ التعهدات وتُعدّ هنا، وتصل إلى الحملة عند أخذ تذكرة لاحقًا.</translation>
    </message>
</context>
<context>
    <name>SetUpWords</name>
    <message>
        <source>There is no ticket on the stick. Ask the coordinator for one.</source>
        <translation>لا توجد تذكرة على وحدة الذاكرة. اطلب واحدة من المنسق.</translation>
    </message>
    <message>
        <source>No stick is there. Put it in and try again.</source>
        <translation>لا توجد وحدة ذاكرة. أدخلها وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>This ticket was altered or is not complete. Ask the coordinator for it again.</source>
        <translation>عُدّلت هذه التذكرة أو أنها غير كاملة. اطلبها من المنسق مرة أخرى.</translation>
    </message>
    <message>
        <source>This ticket has run out. Ask the coordinator for a new one.</source>
        <translation>انتهت صلاحية هذه التذكرة. اطلب تذكرة جديدة من المنسق.</translation>
    </message>
    <message>
        <source>This ticket is for another campaign than this kiosk&apos;s.</source>
        <translation>هذه التذكرة لحملة غير حملة هذا الجهاز.</translation>
    </message>
    <message>
        <source>This ticket is signed by another campaign than the one this kiosk belongs to.</source>
        <translation>هذه التذكرة موقعة من حملة غير التي ينتمي إليها هذا الجهاز.</translation>
    </message>
    <message>
        <source>The event that is here is still needed: letters wait, or the booth is open. Nothing was changed.</source>
        <translation>لا تزال الفعالية الموجودة هنا مطلوبة: رسائل تنتظر أو الكشك مفتوح. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The disk or the stick is full or failing. Nothing was changed.</source>
        <translation>القرص أو وحدة الذاكرة ممتلئ أو معطل. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Another program uses this kiosk&apos;s folder. Close it and try again.</source>
        <translation>برنامج آخر يستخدم مجلد هذا الجهاز. أغلقه وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>This is not a ticket, or not all of it. Try again.</source>
        <translation>هذه ليست تذكرة أو ليست كاملة. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The event that is here is still needed.</source>
        <translation>لا تزال الفعالية الموجودة هنا مطلوبة.</translation>
    </message>
    <message>
        <source>The booth is open: close it first.</source>
        <translation>الكشك مفتوح: أغلقه أولًا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) wait for a coordinator&apos;s ticket.</source>
        <translation>
            <numerusform>لا رسائل تنتظر تذكرة من المنسق.</numerusform>
            <numerusform>رسالة واحدة تنتظر تذكرة من المنسق.</numerusform>
            <numerusform>رسالتان تنتظران تذكرة من المنسق.</numerusform>
            <numerusform>%Ln رسائل تنتظر تذكرة من المنسق.</numerusform>
            <numerusform>%Ln رسالة تنتظر تذكرة من المنسق.</numerusform>
            <numerusform>%Ln رسالة تنتظر تذكرة من المنسق.</numerusform>
        </translation>
    </message>
    <message>
        <source>It does not add up: tell the coordinator.</source>
        <translation>الأعداد لا تتطابق: أخبر المنسق.</translation>
    </message>
</context>
<context>
    <name>SettingUp</name>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>City, or the nearest one</source>
        <translation>المدينة أو الأقرب إليها</translation>
    </message>
    <message>
        <source>House or square</source>
        <translation>مبنى أو ساحة</translation>
    </message>
    <message>
        <source>In which house or on which square does this booth stand?</source>
        <translation>في أي مبنى أو ساحة يقف هذا الكشك؟</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Name of the event</source>
        <translation>اسم الفعالية</translation>
    </message>
    <message>
        <source>What is the event called? Visitors read it.</source>
        <translation>ما اسم الفعالية؟ سيقرؤه الزوار.</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>Sending…</source>
        <translation>جارٍ الإرسال…</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>أرسل الآن</translation>
    </message>
    <message>
        <source>Back to visitors</source>
        <translation>العودة إلى الزوار</translation>
    </message>
    <message>
        <source>Paused: visitors read that you are back soon.</source>
        <translation>توقف مؤقت: يقرأ الزوار أنكم ستعودون قريبًا.</translation>
    </message>
    <message>
        <source>Hide “%1” on the big screen</source>
        <translation>أخفِ «%1» من الشاشة الكبيرة</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>اليوم</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Still there?</source>
        <translation>أما زلت هنا؟</translation>
    </message>
    <message>
        <source>Yes, go on</source>
        <translation>نعم، تابع</translation>
    </message>
    <message numerus="yes">
        <source>Starting over in %Ln second(s)</source>
        <translation>
            <numerusform>نبدأ من جديد الآن</numerusform>
            <numerusform>نبدأ من جديد بعد ثانية واحدة</numerusform>
            <numerusform>نبدأ من جديد بعد ثانيتين</numerusform>
            <numerusform>نبدأ من جديد بعد %Ln ثوانٍ</numerusform>
            <numerusform>نبدأ من جديد بعد %Ln ثانية</numerusform>
            <numerusform>نبدأ من جديد بعد %Ln ثانية</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Target</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>How many pledges do you hope for?</source>
        <translation>كم تعهدًا تأملون؟</translation>
    </message>
</context>
<context>
    <name>Thanks</name>
    <message>
        <source>Thank you.</source>
        <translation>شكرًا لك.</translation>
    </message>
    <message>
        <source>You are number %1 here.</source>
        <translation>أنت رقم %1 هنا.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>What I can do next</source>
        <translation>ماذا يمكنني أن أفعل</translation>
    </message>
    <message>
        <source>Stay in touch</source>
        <translation>لنبقَ على تواصل</translation>
    </message>
    <message>
        <source>My name on the big screen</source>
        <translation>اسمي على الشاشة الكبيرة</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>أتراجع عن التعهد</translation>
    </message>
    <message>
        <source>Yours to keep: scan it to find your pledge again.</source>
        <translation>هذا لك: امسحه ضوئيًا لتجد تعهدك من جديد.</translation>
    </message>
</context>
<context>
    <name>Tickets</name>
    <message>
        <source>Put the stick in. Its tickets show here.</source>
        <translation>أدخل وحدة الذاكرة. ستظهر تذاكرها هنا.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Which one is this kiosk&apos;s?</source>
        <translation>أيّها لهذا الجهاز؟</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>ابحث مرة أخرى</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Display</source>
        <translation>العرض</translation>
    </message>
</context>
<context>
    <name>TypeScreen</name>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>Uncounted</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>How many of the last pledges do not count?</source>
        <translation>كم من التعهدات الأخيرة لا يُحسب؟</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>Nobody was there</source>
        <translation>لم يكن أحد هناك</translation>
    </message>
    <message>
        <source>The same person again</source>
        <translation>الشخص نفسه مرة أخرى</translation>
    </message>
    <message>
        <source>Touched by mistake</source>
        <translation>لمسة بالخطأ</translation>
    </message>
    <message>
        <source>They are kept with the reason. The number here and at the collector goes down.</source>
        <translation>تبقى محفوظة مع السبب، وينخفض العدد هنا ولدى الخادم.</translation>
    </message>
    <message>
        <source>Do not count them</source>
        <translation>لا تحسبها</translation>
    </message>
</context>
<context>
    <name>Undone</name>
    <message>
        <source>Taken back.</source>
        <translation>تم التراجع.</translation>
    </message>
    <message>
        <source>Your pledge no longer counts. An address you left is erased.</source>
        <translation>لم يعد تعهدك محسوبًا، ومُحي العنوان إن كنت قد تركته.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
</TS>
