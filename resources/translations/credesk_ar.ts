<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG">
    <context>
        <name>Assess</name>
        <message numerus="yes">
            <source>%n criterion left</source>
            <comment>%n criteria left</comment>
            <translation>
                <numerusform>بقي %n معيار</numerusform>
                <numerusform>بقي معيار واحد</numerusform>
                <numerusform>بقي معياران</numerusform>
                <numerusform>بقيت %n معايير</numerusform>
                <numerusform>بقي %n معيارًا</numerusform>
                <numerusform>بقي %n معيار</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n criterion left to sign off</source>
            <comment>%n criteria left to sign off</comment>
            <translation>
                <numerusform>بقي %n معيار قبل الاعتماد</numerusform>
                <numerusform>بقي معيار واحد قبل الاعتماد</numerusform>
                <numerusform>بقي معياران قبل الاعتماد</numerusform>
                <numerusform>بقيت %n معايير قبل الاعتماد</numerusform>
                <numerusform>بقي %n معيارًا قبل الاعتماد</numerusform>
                <numerusform>بقي %n معيار قبل الاعتماد</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n evidence item</source>
            <comment>%n evidence items</comment>
            <translation>
                <numerusform>%n دليل</numerusform>
                <numerusform>دليل واحد</numerusform>
                <numerusform>دليلان</numerusform>
                <numerusform>%n أدلة</numerusform>
                <numerusform>%n دليلًا</numerusform>
                <numerusform>%n دليل</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n is not complete yet.</source>
            <comment>%n are not complete yet.</comment>
            <translation>
                <numerusform>%n لم تكتمل بعد.</numerusform>
                <numerusform>واحد لم يكتمل بعد.</numerusform>
                <numerusform>اثنان لم يكتملا بعد.</numerusform>
                <numerusform>%n لم تكتمل بعد.</numerusform>
                <numerusform>%n لم تكتمل بعد.</numerusform>
                <numerusform>%n لم تكتمل بعد.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n needs another look first.</source>
            <comment>%n need another look first.</comment>
            <translation>
                <numerusform>%n تحتاج أولًا إلى نظرة أخرى.</numerusform>
                <numerusform>واحد يحتاج أولًا إلى نظرة أخرى.</numerusform>
                <numerusform>اثنان يحتاجان أولًا إلى نظرة أخرى.</numerusform>
                <numerusform>%n تحتاج أولًا إلى نظرة أخرى.</numerusform>
                <numerusform>%n تحتاج أولًا إلى نظرة أخرى.</numerusform>
                <numerusform>%n تحتاج أولًا إلى نظرة أخرى.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sign-off is taken back, to be signed anew</source>
            <comment>%n sign-offs are taken back, to be signed anew</comment>
            <translation>
                <numerusform>يُتراجع عن %n اعتماد لتُوقّع من جديد</numerusform>
                <numerusform>يُتراجع عن اعتماد واحد ليُوقّع من جديد</numerusform>
                <numerusform>يُتراجع عن اعتمادين ليُوقّعا من جديد</numerusform>
                <numerusform>يُتراجع عن %n اعتمادات لتُوقّع من جديد</numerusform>
                <numerusform>يُتراجع عن %n اعتمادًا لتُوقّع من جديد</numerusform>
                <numerusform>يُتراجع عن %n اعتماد لتُوقّع من جديد</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sign-off was taken back</source>
            <comment>%n sign-offs were taken back</comment>
            <translation>
                <numerusform>جرى التراجع عن %n اعتماد</numerusform>
                <numerusform>جرى التراجع عن اعتماد واحد</numerusform>
                <numerusform>جرى التراجع عن اعتمادين</numerusform>
                <numerusform>جرى التراجع عن %n اعتمادات</numerusform>
                <numerusform>جرى التراجع عن %n اعتمادًا</numerusform>
                <numerusform>جرى التراجع عن %n اعتماد</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n submission is signed off.</source>
            <comment>%n submissions are signed off.</comment>
            <translation>
                <numerusform>اعتُمد %n تسليم.</numerusform>
                <numerusform>اعتُمد تسليم واحد.</numerusform>
                <numerusform>اعتُمد تسليمان.</numerusform>
                <numerusform>اعتُمدت %n تسليمات.</numerusform>
                <numerusform>اعتُمد %n تسليمًا.</numerusform>
                <numerusform>اعتُمد %n تسليم.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n submission was carried over.</source>
            <comment>%n submissions were carried over.</comment>
            <translation>
                <numerusform>نُقل %n تسليم.</numerusform>
                <numerusform>نُقل تسليم واحد.</numerusform>
                <numerusform>نُقل تسليمان.</numerusform>
                <numerusform>نُقلت %n تسليمات.</numerusform>
                <numerusform>نُقل %n تسليمًا.</numerusform>
                <numerusform>نُقل %n تسليم.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to look at again</source>
            <comment>%n to look at again</comment>
            <translation>
                <numerusform>%n للنظر فيها من جديد</numerusform>
                <numerusform>%n للنظر فيها من جديد</numerusform>
                <numerusform>%n للنظر فيها من جديد</numerusform>
                <numerusform>%n للنظر فيها من جديد</numerusform>
                <numerusform>%n للنظر فيها من جديد</numerusform>
                <numerusform>%n للنظر فيها من جديد</numerusform>
            </translation>
        </message>
        <message>
            <source>/ {count} judged</source>
            <translation>/ {count} قُيّم</translation>
        </message>
        <message>
            <source>/ {points} so far</source>
            <translation>/ {points} حتى الآن</translation>
        </message>
        <message>
            <source>A file, sealed into the workspace</source>
            <translation>ملف يُختم في مساحة العمل</translation>
        </message>
        <message>
            <source>A large file that stays where it is</source>
            <translation>ملف كبير يبقى في مكانه</translation>
        </message>
        <message>
            <source>A paper that lies somewhere</source>
            <translation>ورقة محفوظة في مكان ما</translation>
        </message>
        <message>
            <source>A sign-off can be taken back, with a reason, until it is decided on.</source>
            <translation>يمكن التراجع عن الاعتماد مع ذكر السبب، إلى أن يُتخذ قرار بناءً عليه.</translation>
        </message>
        <message>
            <source>All</source>
            <translation>الكل</translation>
        </message>
        <message>
            <source>All marked</source>
            <translation>صُحّح الكل</translation>
        </message>
        <message>
            <source>All of them, looked at or not</source>
            <translation>كلها، نُظر فيها أم لا</translation>
        </message>
        <message>
            <source>All tasks</source>
            <translation>كل المهام</translation>
        </message>
        <message>
            <source>All your marks stand by the newest version.</source>
            <translation>كل درجاتك بأحدث إصدارة.</translation>
        </message>
        <message>
            <source>Also: {names}. Choose somebody again to take them out.</source>
            <translation>أيضًا: {names}. اختر الشخص مرة أخرى لإخراجه.</translation>
        </message>
        <message>
            <source>An observation: what somebody saw</source>
            <translation>ملاحظة: ما رآه شخص</translation>
        </message>
        <message>
            <source>Another order; a random one is drawn once and stays</source>
            <translation>ترتيب آخر؛ والعشوائي يُسحب مرة واحدة ويبقى</translation>
        </message>
        <message>
            <source>Assess</source>
            <translation>التصحيح</translation>
        </message>
        <message>
            <source>Attach</source>
            <translation>إرفاق</translation>
        </message>
        <message>
            <source>Attach evidence</source>
            <translation>إرفاق دليل</translation>
        </message>
        <message>
            <source>Attach evidence to {name}</source>
            <translation>إرفاق دليل لـ {name}</translation>
        </message>
        <message>
            <source>Attach evidence…</source>
            <translation>إرفاق دليل…</translation>
        </message>
        <message>
            <source>Attached by mistake, undone at once</source>
            <translation>أُرفق خطأً وتُراجع عنه في الحال</translation>
        </message>
        <message>
            <source>Attaching evidence</source>
            <translation>جارٍ إرفاق الدليل</translation>
        </message>
        <message>
            <source>Attach…</source>
            <translation>إرفاق…</translation>
        </message>
        <message>
            <source>Back to marking</source>
            <translation>العودة إلى التصحيح</translation>
        </message>
        <message>
            <source>Begun</source>
            <translation>بدأ</translation>
        </message>
        <message>
            <source>By arrival</source>
            <translation>حسب الوصول</translation>
        </message>
        <message>
            <source>By criterion</source>
            <translation>حسب المعيار</translation>
        </message>
        <message>
            <source>By name</source>
            <translation>حسب الاسم</translation>
        </message>
        <message>
            <source>By portfolio</source>
            <translation>حسب الحافظة</translation>
        </message>
        <message>
            <source>Can stand</source>
            <translation>يمكن أن تبقى</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message numerus="yes">
            <source>Carry %n submission over</source>
            <comment>Carry %n submissions over</comment>
            <translation>
                <numerusform>نقل %n تسليم</numerusform>
                <numerusform>نقل تسليم واحد</numerusform>
                <numerusform>نقل تسليمين</numerusform>
                <numerusform>نقل %n تسليمات</numerusform>
                <numerusform>نقل %n تسليمًا</numerusform>
                <numerusform>نقل %n تسليم</numerusform>
            </translation>
        </message>
        <message>
            <source>Carry over</source>
            <translation>نقل</translation>
        </message>
        <message>
            <source>Carry over to the newer rubric</source>
            <translation>النقل إلى سلّم التقدير الأحدث</translation>
        </message>
        <message>
            <source>Carry over…</source>
            <translation>نقل…</translation>
        </message>
        <message>
            <source>Carrying over</source>
            <translation>جارٍ النقل</translation>
        </message>
        <message>
            <source>Carrying these over: {what}.</source>
            <translation>جارٍ نقل هذه: {what}.</translation>
        </message>
        <message>
            <source>Choose a file first.</source>
            <translation>اختر ملفًا أولًا.</translation>
        </message>
        <message>
            <source>Choose whose latest submission it is attached to as well.</source>
            <translation>اختر من يُرفق بآخر تسليم له أيضًا.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>تعليق</translation>
        </message>
        <message>
            <source>Complete</source>
            <translation>مكتمل</translation>
        </message>
        <message>
            <source>Decide and issue</source>
            <translation>القرار والإصدار</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>صدر القرار</translation>
        </message>
        <message>
            <source>Detach it</source>
            <translation>فصله</translation>
        </message>
        <message>
            <source>Detach this item</source>
            <translation>فصل هذا الدليل</translation>
        </message>
        <message>
            <source>Detached; the record of it stays.</source>
            <translation>فُصل؛ ويبقى ما سُجّل عنه.</translation>
        </message>
        <message>
            <source>Detach…</source>
            <translation>فصل…</translation>
        </message>
        <message>
            <source>Every submission here is signed off. “All” shows them again.</source>
            <translation>كل التسليمات هنا معتمدة. يُظهرها «الكل» من جديد.</translation>
        </message>
        <message>
            <source>Everything in this queue is marked.</source>
            <translation>صُحّح كل ما في هذه القائمة.</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>الأدلة</translation>
        </message>
        <message>
            <source>Evidence is sealed</source>
            <translation>الأدلة مختومة</translation>
        </message>
        <message>
            <source>File</source>
            <translation>الملف</translation>
        </message>
        <message>
            <source>Flagged</source>
            <translation>مُعلَّم بعلامة</translation>
        </message>
        <message>
            <source>Folder, shelf, room, or path</source>
            <translation>مجلد أو رف أو غرفة أو مسار</translation>
        </message>
        <message>
            <source>It belongs to others as well…</source>
            <translation>يخص آخرين أيضًا…</translation>
        </message>
        <message>
            <source>It can be looked at by whoever signs in.</source>
            <translation>يمكن لمن يسجّل الدخول أن يطّلع عليها.</translation>
        </message>
        <message>
            <source>It is read once; its bytes stay sealed in the workspace, or only their digest.</source>
            <translation>يُقرأ مرة واحدة، وتبقى محتوياته مختومة في مساحة العمل، أو بصمته وحدها.</translation>
        </message>
        <message>
            <source>Learner</source>
            <translation>المتعلّم</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>تركه كما هو</translation>
        </message>
        <message>
            <source>Letter keys: off</source>
            <translation>مفاتيح الحروف: معطّلة</translation>
        </message>
        <message>
            <source>Letter keys: on</source>
            <translation>مفاتيح الحروف: مفعّلة</translation>
        </message>
        <message>
            <source>Levels</source>
            <translation>المستويات</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>نظر</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>فحص من جديد</translation>
        </message>
        <message>
            <source>Marking</source>
            <translation>قيد التصحيح</translation>
        </message>
        <message>
            <source>Marks</source>
            <translation>الدرجات</translation>
        </message>
        <message>
            <source>Marks files</source>
            <translation>ملفات الدرجات</translation>
        </message>
        <message>
            <source>Marks files…</source>
            <translation>ملفات الدرجات…</translation>
        </message>
        <message numerus="yes">
            <source>Marks for %n submission stand by an older version of their rubric.</source>
            <comment>Marks for %n submissions stand by an older version of their rubric.</comment>
            <translation>
                <numerusform>درجات %n تسليم بإصدارة أقدم من سلّم التقدير.</numerusform>
                <numerusform>درجات تسليم واحد بإصدارة أقدم من سلّم التقدير.</numerusform>
                <numerusform>درجات تسليمين بإصدارة أقدم من سلّم التقدير.</numerusform>
                <numerusform>درجات %n تسليمات بإصدارة أقدم من سلّم التقدير.</numerusform>
                <numerusform>درجات %n تسليمًا بإصدارة أقدم من سلّم التقدير.</numerusform>
                <numerusform>درجات %n تسليم بإصدارة أقدم من سلّم التقدير.</numerusform>
            </translation>
        </message>
        <message>
            <source>Marks stand by the version they were given by until you carry them over; no level is chosen for you.</source>
            <translation>تبقى الدرجات بالإصدارة التي أُعطيت بها إلى أن تنقلها؛ ولا يُختار لك مستوى.</translation>
        </message>
        <message>
            <source>Next to look at</source>
            <translation>التالي للنظر فيه</translation>
        </message>
        <message>
            <source>No evidence</source>
            <translation>لا أدلة</translation>
        </message>
        <message>
            <source>Not applicable</source>
            <translation>لا ينطبق</translation>
        </message>
        <message>
            <source>Nothing applies</source>
            <translation>لا شيء ينطبق</translation>
        </message>
        <message>
            <source>Nothing in this queue is flagged.</source>
            <translation>لا شيء في هذه القائمة يحمل علامة.</translation>
        </message>
        <message>
            <source>Nothing is attached to this submission. It cannot be signed off without evidence.</source>
            <translation>لم يُرفق شيء بهذا التسليم، ولا يمكن اعتماده دون أدلة.</translation>
        </message>
        <message>
            <source>Nothing to mark yet</source>
            <translation>لا شيء للتصحيح بعد</translation>
        </message>
        <message>
            <source>Nothing waits for your sign-off</source>
            <translation>لا شيء ينتظر اعتمادك</translation>
        </message>
        <message>
            <source>One portfolio at a time, or one criterion across all of them</source>
            <translation>حافظة في كل مرة، أو معيار واحد عبرها كلها</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>النتيجة</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>النقاط</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>قائمة التصحيح</translation>
        </message>
        <message>
            <source>Random order</source>
            <translation>ترتيب عشوائي</translation>
        </message>
        <message>
            <source>Ready to sign off</source>
            <translation>جاهز للاعتماد</translation>
        </message>
        <message>
            <source>Redo comment for {criterion}</source>
            <translation>إعادة تعليق {criterion}</translation>
        </message>
        <message>
            <source>Redo level for {criterion}</source>
            <translation>إعادة مستوى {criterion}</translation>
        </message>
        <message>
            <source>Redo mark for {criterion}</source>
            <translation>إعادة درجة {criterion}</translation>
        </message>
        <message>
            <source>Redo not applicable for {criterion}</source>
            <translation>إعادة «لا ينطبق» في {criterion}</translation>
        </message>
        <message>
            <source>Rubric</source>
            <translation>سلّم التقدير</translation>
        </message>
        <message>
            <source>Rubric changed</source>
            <translation>تغيّر سلّم التقدير</translation>
        </message>
        <message>
            <source>Rubric v{version}</source>
            <translation>سلّم التقدير {version}</translation>
        </message>
        <message>
            <source>Say what it is.</source>
            <translation>اذكر ما هو.</translation>
        </message>
        <message>
            <source>Say why.</source>
            <translation>اذكر السبب.</translation>
        </message>
        <message>
            <source>Seen by</source>
            <translation>شاهده</translation>
        </message>
        <message>
            <source>Seen on</source>
            <translation>يوم المشاهدة</translation>
        </message>
        <message>
            <source>Sign off</source>
            <translation>اعتماد</translation>
        </message>
        <message numerus="yes">
            <source>Sign off %n submission</source>
            <comment>Sign off %n submissions</comment>
            <translation>
                <numerusform>اعتماد %n تسليم</numerusform>
                <numerusform>اعتماد تسليم واحد</numerusform>
                <numerusform>اعتماد تسليمين</numerusform>
                <numerusform>اعتماد %n تسليمات</numerusform>
                <numerusform>اعتماد %n تسليمًا</numerusform>
                <numerusform>اعتماد %n تسليم</numerusform>
            </translation>
        </message>
        <message>
            <source>Sign off all that are complete</source>
            <translation>اعتماد كل ما اكتمل</translation>
        </message>
        <message>
            <source>Sign off all…</source>
            <translation>اعتماد الكل…</translation>
        </message>
        <message>
            <source>Signed off</source>
            <translation>اعتُمد</translation>
        </message>
        <message>
            <source>Signed off by {name}</source>
            <translation>اعتمده {name}</translation>
        </message>
        <message>
            <source>Signing off</source>
            <translation>جارٍ الاعتماد</translation>
        </message>
        <message>
            <source>Standing</source>
            <translation>الوضع</translation>
        </message>
        <message>
            <source>Stopped; the others stand as before</source>
            <translation>أُوقف؛ والباقي كما كان</translation>
        </message>
        <message>
            <source>Stopped; the others wait as before.</source>
            <translation>أُوقف؛ والباقي ينتظر كما كان.</translation>
        </message>
        <message>
            <source>Stopping attaches nothing.</source>
            <translation>عند الإيقاف لا يُرفق شيء.</translation>
        </message>
        <message>
            <source>Take back and carry over</source>
            <translation>التراجع والنقل</translation>
        </message>
        <message>
            <source>Take in portfolios</source>
            <translation>استلام حوافظ الأعمال</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>التراجع عنه</translation>
        </message>
        <message>
            <source>Take portfolios in first: a Moodle download or a folder for each learner.</source>
            <translation>استلم حوافظ الأعمال أولًا: تنزيل من Moodle أو مجلد لكل متعلّم.</translation>
        </message>
        <message>
            <source>Take the sign-off back</source>
            <translation>التراجع عن الاعتماد</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>المهمة</translation>
        </message>
        <message numerus="yes">
            <source>The evidence is attached.</source>
            <comment>The evidence is attached to %n submissions.</comment>
            <translation>
                <numerusform>أُرفق الدليل بـ %n تسليم.</numerusform>
                <numerusform>أُرفق الدليل.</numerusform>
                <numerusform>أُرفق الدليل بتسليمين.</numerusform>
                <numerusform>أُرفق الدليل بـ %n تسليمات.</numerusform>
                <numerusform>أُرفق الدليل بـ %n تسليمًا.</numerusform>
                <numerusform>أُرفق الدليل بـ %n تسليم.</numerusform>
            </translation>
        </message>
        <message>
            <source>The reason is recorded with it</source>
            <translation>يُسجَّل السبب معه</translation>
        </message>
        <message>
            <source>The rubric changed</source>
            <translation>تغيّر سلّم التقدير</translation>
        </message>
        <message>
            <source>The rubric has a newer version, {version}.</source>
            <translation>لسلّم التقدير إصدارة أحدث، {version}.</translation>
        </message>
        <message>
            <source>The workspace is open for reading only.</source>
            <translation>مساحة العمل مفتوحة للقراءة فقط.</translation>
        </message>
        <message>
            <source>This criterion has {count} levels; nothing was changed.</source>
            <translation>لهذا المعيار {count} من المستويات؛ لم يتغيّر شيء.</translation>
        </message>
        <message>
            <source>To mark</source>
            <translation>للتصحيح</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <source>Undo comment for {criterion}</source>
            <translation>تراجع عن تعليق {criterion}</translation>
        </message>
        <message>
            <source>Undo level for {criterion}</source>
            <translation>تراجع عن مستوى {criterion}</translation>
        </message>
        <message>
            <source>Undo mark for {criterion}</source>
            <translation>تراجع عن درجة {criterion}</translation>
        </message>
        <message>
            <source>Undo not applicable for {criterion}</source>
            <translation>تراجع عن «لا ينطبق» في {criterion}</translation>
        </message>
        <message>
            <source>Undone: it is attached again.</source>
            <translation>تم التراجع: أُرفق من جديد.</translation>
        </message>
        <message>
            <source>Undone: the evidence is detached; the record of it stays.</source>
            <translation>تم التراجع: فُصل الدليل ويبقى ما سُجّل عنه.</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>الإصدارة</translation>
        </message>
        <message>
            <source>What changed for them</source>
            <translation>ما تغيّر لهم</translation>
        </message>
        <message>
            <source>What is carried over already stays so.</source>
            <translation>ما نُقل يبقى كذلك.</translation>
        </message>
        <message>
            <source>What is signed off already stays signed off.</source>
            <translation>ما اعتُمد يبقى معتمدًا.</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>ما هو</translation>
        </message>
        <message>
            <source>What was seen, or what the paper is</source>
            <translation>ما شوهد، أو ما هي الورقة</translation>
        </message>
        <message>
            <source>What you have begun to judge stands here, and what each one still lacks.</source>
            <translation>يظهر هنا ما بدأت تقييمه وما ينقص كلًّا منه.</translation>
        </message>
        <message>
            <source>Where it lies</source>
            <translation>أين يوجد</translation>
        </message>
        <message>
            <source>Which submissions</source>
            <translation>أي التسليمات</translation>
        </message>
        <message>
            <source>Who shares it</source>
            <translation>من يشترك فيه</translation>
        </message>
        <message>
            <source>Whose marks are carried over</source>
            <translation>من تُنقل درجاتهم</translation>
        </message>
        <message>
            <source>Whose marks are signed off</source>
            <translation>من تُعتمد درجاتهم</translation>
        </message>
        <message>
            <source>Why does {name} not belong here?</source>
            <translation>لماذا لا ينتمي {name} إلى هنا؟</translation>
        </message>
        <message>
            <source>Why is the sign-off taken back?</source>
            <translation>ما سبب التراجع عن الاعتماد؟</translation>
        </message>
        <message>
            <source>Year, month, day: 2026-11-24</source>
            <translation>السنة والشهر واليوم: 2026-11-24</translation>
        </message>
        <message>
            <source>Your marks, with the evidence and the rubric as they are now, under your own key.</source>
            <translation>درجاتك، مع الأدلة وسلّم التقدير كما هي الآن، بمفتاحك أنت.</translation>
        </message>
        <message>
            <source>attach evidence</source>
            <translation>إرفاق دليل</translation>
        </message>
        <message>
            <source>by portfolio or criterion</source>
            <translation>حسب الحافظة أو المعيار</translation>
        </message>
        <message>
            <source>carry many over</source>
            <translation>نقل عدة تسليمات</translation>
        </message>
        <message>
            <source>carry over to the newer rubric</source>
            <translation>النقل إلى سلّم التقدير الأحدث</translation>
        </message>
        <message>
            <source>comment</source>
            <translation>تعليق</translation>
        </message>
        <message>
            <source>criterion</source>
            <translation>المعيار</translation>
        </message>
        <message>
            <source>detach this item</source>
            <translation>فصل هذا الدليل</translation>
        </message>
        <message>
            <source>evidence</source>
            <translation>الأدلة</translation>
        </message>
        <message>
            <source>flag</source>
            <translation>وضع علامة</translation>
        </message>
        <message>
            <source>flagged</source>
            <translation>بعلامة</translation>
        </message>
        <message>
            <source>in on {day}</source>
            <translation>سُلّم في {day}</translation>
        </message>
        <message>
            <source>learner</source>
            <translation>المتعلّم</translation>
        </message>
        <message>
            <source>level</source>
            <translation>المستوى</translation>
        </message>
        <message>
            <source>marked by version {old}, version {new} counts now</source>
            <translation>صُحّح بالإصدارة {old}، والمعتمدة الآن الإصدارة {new}</translation>
        </message>
        <message>
            <source>marks files</source>
            <translation>ملفات الدرجات</translation>
        </message>
        <message>
            <source>must reach {level}</source>
            <translation>يجب بلوغ {level}</translation>
        </message>
        <message>
            <source>next learner</source>
            <translation>المتعلّم التالي</translation>
        </message>
        <message>
            <source>next that is flagged</source>
            <translation>التالي الذي يحمل علامة</translation>
        </message>
        <message>
            <source>next that the changed rubric concerns</source>
            <translation>التالي مما يخصه تغيّر سلّم التقدير</translation>
        </message>
        <message>
            <source>not applicable</source>
            <translation>لا ينطبق</translation>
        </message>
        <message>
            <source>not scored</source>
            <translation>غير مقيّم</translation>
        </message>
        <message>
            <source>order of the queue</source>
            <translation>ترتيب القائمة</translation>
        </message>
        <message>
            <source>pass {passing} of {points}</source>
            <translation>النجاح {passing} من {points}</translation>
        </message>
        <message>
            <source>redo</source>
            <translation>إعادة</translation>
        </message>
        <message>
            <source>resubmitted</source>
            <translation>أُعيد تقديمه</translation>
        </message>
        <message>
            <source>scroll evidence</source>
            <translation>تمرير الأدلة</translation>
        </message>
        <message>
            <source>sign off</source>
            <translation>اعتماد</translation>
        </message>
        <message>
            <source>sign off all that are complete</source>
            <translation>اعتماد كل ما اكتمل</translation>
        </message>
        <message>
            <source>submission {attempt} of {attempts}</source>
            <translation>المحاولة {attempt} من {attempts}</translation>
        </message>
        <message>
            <source>task {task} of {tasks}</source>
            <translation>المهمة {task} من {tasks}</translation>
        </message>
        <message>
            <source>undo</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <source>unmarked criterion</source>
            <translation>معيار غير مصحّح</translation>
        </message>
        <message>
            <source>unmarked learner</source>
            <translation>متعلّم غير مصحّح</translation>
        </message>
        <message numerus="yes">
            <source>{done} of %n criterion</source>
            <comment>{done} of %n criteria</comment>
            <translation>
                <numerusform>{done} من %n معيار</numerusform>
                <numerusform>{done} من معيار واحد</numerusform>
                <numerusform>{done} من معيارين</numerusform>
                <numerusform>{done} من %n معايير</numerusform>
                <numerusform>{done} من %n معيارًا</numerusform>
                <numerusform>{done} من %n معيار</numerusform>
            </translation>
        </message>
        <message>
            <source>{old} to {new}</source>
            <translation>من {old} إلى {new}</translation>
        </message>
        <message>
            <source>{place} of {count}</source>
            <translation>{place} من {count}</translation>
        </message>
        <message>
            <source>{points} points</source>
            <translation>{points} من النقاط</translation>
        </message>
    </context>
    <context>
        <name>Banner</name>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>نسخ</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>التفاصيل</translation>
        </message>
        <message>
            <source>Is today's date right? It will stand in what is signed.</source>
            <translation>هل تاريخ اليوم صحيح؟ سيظهر في ما يُوقَّع.</translation>
        </message>
        <message>
            <source>No, stop</source>
            <translation>لا، إيقاف</translation>
        </message>
        <message>
            <source>Yes, the date is right</source>
            <translation>نعم، التاريخ صحيح</translation>
        </message>
    </context>
    <context>
        <name>Beginning</name>
        <message>
            <source>A new folder on this computer's own disk, not on a stick or in a cloud folder.</source>
            <translation>مجلد جديد على قرص هذا الحاسوب نفسه، لا على ذاكرة USB ولا في مجلد سحابي.</translation>
        </message>
        <message>
            <source>A stick or share: another disk than this computer's own.</source>
            <translation>ذاكرة USB أو مجلد مشترك: قرص غير قرص هذا الحاسوب.</translation>
        </message>
        <message>
            <source>As it stands on the sheet; small letters and blanks do not matter.</source>
            <translation>كما هو على الورقة؛ لا فرق بين الحروف الكبيرة والصغيرة ولا أثر للفراغات.</translation>
        </message>
        <message>
            <source>At least 8 characters; several words are easy to keep in mind.</source>
            <translation>8 أحرف على الأقل؛ ويسهل تذكّر عدة كلمات.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>اختيار…</translation>
        </message>
        <message>
            <source>Copy it there</source>
            <translation>نسخه إلى هناك</translation>
        </message>
        <message>
            <source>Copy of the keys (may be empty)</source>
            <translation>نسخة المفاتيح (اختياري)</translation>
        </message>
        <message>
            <source>Decide before the first signature</source>
            <translation>قرّر قبل أول توقيع</translation>
        </message>
        <message>
            <source>Do without it</source>
            <translation>الاستغناء عنه</translation>
        </message>
        <message>
            <source>Domain (may be empty)</source>
            <translation>النطاق (اختياري)</translation>
        </message>
        <message>
            <source>Empty: the file that lies beside the folder and ends in -keys.db.</source>
            <translation>إن تُرك فارغًا: الملف الموجود بجانب المجلد والمنتهي بـ ‎-keys.db.</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>المجلد</translation>
        </message>
        <message>
            <source>Folder for the recovery file</source>
            <translation>مجلد ملف الاسترداد</translation>
        </message>
        <message>
            <source>Folder of the backup</source>
            <translation>مجلد النسخة الاحتياطية</translation>
        </message>
        <message>
            <source>From portfolios to certificates that an employer can check.</source>
            <translation>من حوافظ الأعمال إلى شهادات يستطيع صاحب العمل فحصها.</translation>
        </message>
        <message>
            <source>If the passphrase is lost, only the recovery file and this code open the keys again. Write the code down now: it is shown once and kept nowhere. Keep paper and file apart.</source>
            <translation>إذا ضاعت عبارة المرور فلا يفتح المفاتيح من جديد إلا ملف الاسترداد مع هذا الرمز. اكتب الرمز الآن: يُعرض مرة واحدة ولا يُحفظ في أي مكان. احفظ الورقة والملف كلًّا على حدة.</translation>
        </message>
        <message>
            <source>It came by another way than the file.</source>
            <translation>وصلت بطريق غير طريق الملف.</translation>
        </message>
        <message>
            <source>It goes to a new folder; the backup stays as it is.</source>
            <translation>توضع في مجلد جديد؛ وتبقى النسخة الاحتياطية كما هي.</translation>
        </message>
        <message>
            <source>Join a space</source>
            <translation>الانضمام إلى مساحة</translation>
        </message>
        <message>
            <source>Join a space with a space file</source>
            <translation>الانضمام إلى مساحة بملف المساحة</translation>
        </message>
        <message>
            <source>Keep the keys safe</source>
            <translation>حفظ المفاتيح في أمان</translation>
        </message>
        <message>
            <source>Like centre.example. Without one the issuer is known by its key alone.</source>
            <translation>مثل centre.example. وبدونه تُعرف جهة الإصدار بمفتاحها وحده.</translation>
        </message>
        <message>
            <source>Like https://verify.centre.example/. Without one the paper does not say “scan”, and its code opens in Credesk only. It can be set later, but paper that is printed stays as it is.</source>
            <translation>مثل https://verify.centre.example/. وبدونه لا تدعو الورقة إلى المسح، ولا يُفتح رمزها إلا في Credesk. يمكن تحديده لاحقًا، لكن الورق المطبوع يبقى كما هو.</translation>
        </message>
        <message>
            <source>Make a new workspace for a training centre</source>
            <translation>إنشاء مساحة عمل جديدة لمركز تدريب</translation>
        </message>
        <message>
            <source>Make the workspace</source>
            <translation>إنشاء مساحة العمل</translation>
        </message>
        <message>
            <source>Making the workspace…</source>
            <translation>جارٍ إنشاء مساحة العمل…</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Name of the issuer</source>
            <translation>اسم جهة الإصدار</translation>
        </message>
        <message>
            <source>New passphrase</source>
            <translation>عبارة المرور الجديدة</translation>
        </message>
        <message>
            <source>New passphrase again</source>
            <translation>عبارة المرور الجديدة مرة أخرى</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>التالي</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>فتح</translation>
        </message>
        <message>
            <source>Open a workspace that exists</source>
            <translation>فتح مساحة عمل موجودة</translation>
        </message>
        <message>
            <source>Open with a recovery file</source>
            <translation>الفتح بملف الاسترداد</translation>
        </message>
        <message>
            <source>Open with a recovery file, where a passphrase is lost</source>
            <translation>الفتح بملف الاسترداد عند ضياع عبارة المرور</translation>
        </message>
        <message>
            <source>Opened lately</source>
            <translation>فُتحت مؤخرًا</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>عبارة المرور</translation>
        </message>
        <message>
            <source>Passphrase again</source>
            <translation>عبارة المرور مرة أخرى</translation>
        </message>
        <message>
            <source>Passphrase of the space file</source>
            <translation>عبارة مرور ملف المساحة</translation>
        </message>
        <message>
            <source>Practise first: certificates say PRACTICE and are worth nothing</source>
            <translation>للتمرين أولًا: تحمل الشهادات كلمة PRACTICE ولا قيمة لها</translation>
        </message>
        <message>
            <source>Recorded: a lost passphrase then loses the keys.</source>
            <translation>سُجّل: ضياع عبارة المرور يعني عندئذ ضياع المفاتيح.</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>رمز الاسترداد</translation>
        </message>
        <message>
            <source>Recovery file</source>
            <translation>ملف الاسترداد</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>استعادة نسخة احتياطية</translation>
        </message>
        <message>
            <source>Restoring the backup</source>
            <translation>جارٍ استعادة النسخة الاحتياطية</translation>
        </message>
        <message>
            <source>Space file</source>
            <translation>ملف المساحة</translation>
        </message>
        <message>
            <source>Stands beside your name on certificates, such as Head of Assessment.</source>
            <translation>يظهر بجانب اسمك على الشهادات، مثل: رئيس التقييم.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>إيقاف</translation>
        </message>
        <message>
            <source>Stopping leaves nothing behind; the backup stays as it is.</source>
            <translation>الإيقاف لا يترك شيئًا خلفه؛ وتبقى النسخة الاحتياطية كما هي.</translation>
        </message>
        <message>
            <source>The first person of this workspace.</source>
            <translation>أول شخص في مساحة العمل هذه.</translation>
        </message>
        <message>
            <source>The folder that holds credesk.db.</source>
            <translation>المجلد الذي فيه credesk.db.</translation>
        </message>
        <message>
            <source>The name stands on every certificate.</source>
            <translation>يظهر الاسم على كل شهادة.</translation>
        </message>
        <message>
            <source>There is no such folder.</source>
            <translation>لا يوجد مجلد كهذا.</translation>
        </message>
        <message>
            <source>This computer becomes a workstation of an organisation that exists. It can mark at once; issuing waits for the root's signature.</source>
            <translation>يصبح هذا الحاسوب محطة عمل لمؤسسة قائمة. يمكنه التصحيح في الحال؛ أما الإصدار فينتظر توقيع الجذر.</translation>
        </message>
        <message>
            <source>Title (may be empty)</source>
            <translation>اللقب الوظيفي (اختياري)</translation>
        </message>
        <message>
            <source>Verify address (may be empty)</source>
            <translation>عنوان التحقق (اختياري)</translation>
        </message>
        <message>
            <source>Welcome to Credesk</source>
            <translation>مرحبًا بك في Credesk</translation>
        </message>
        <message>
            <source>Where shall it lie?</source>
            <translation>أين توضع؟</translation>
        </message>
        <message>
            <source>Which folder?</source>
            <translation>أي مجلد؟</translation>
        </message>
        <message>
            <source>Who are you?</source>
            <translation>من أنت؟</translation>
        </message>
        <message>
            <source>Who issues the certificates?</source>
            <translation>من يصدر الشهادات؟</translation>
        </message>
        <message>
            <source>Written at another workstation, in Settings, Trust file.</source>
            <translation>كُتب في محطة عمل أخرى، في الإعدادات، ملف الثقة.</translation>
        </message>
        <message>
            <source>You get a new passphrase, and sign with a new key from now on.</source>
            <translation>تحصل على عبارة مرور جديدة، وتوقّع من الآن بمفتاح جديد.</translation>
        </message>
        <message>
            <source>Your name in the workspace</source>
            <translation>اسمك في مساحة العمل</translation>
        </message>
        <message>
            <source>Your passphrase</source>
            <translation>عبارة مرورك</translation>
        </message>
    </context>
    <context>
        <name>Certificate</name>
        <message>
            <source>Certificate of {name}</source>
            <translation>شهادة {name}</translation>
        </message>
        <message>
            <source>Certificate of {name}: preview, not signed</source>
            <translation>شهادة {name}: معاينة غير موقّعة</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Large preview</source>
            <translation>معاينة كبيرة</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>التالي</translation>
        </message>
        <message>
            <source>No certificate</source>
            <translation>لا شهادة</translation>
        </message>
        <message>
            <source>No code yet</source>
            <translation>لا رمز بعد</translation>
        </message>
        <message>
            <source>Preview, not signed</source>
            <translation>معاينة غير موقّعة</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>السابق</translation>
        </message>
    </context>
    <context>
        <name>Check</name>
        <message numerus="yes">
            <source>%n certificate checked</source>
            <comment>%n certificates checked</comment>
            <translation>
                <numerusform>فُحصت %n شهادة</numerusform>
                <numerusform>فُحصت شهادة واحدة</numerusform>
                <numerusform>فُحصت شهادتان</numerusform>
                <numerusform>فُحصت %n شهادات</numerusform>
                <numerusform>فُحصت %n شهادة</numerusform>
                <numerusform>فُحصت %n شهادة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file was left out: up to {most} are checked in one go.</source>
            <comment>%n files were left out: up to {most} are checked in one go.</comment>
            <translation>
                <numerusform>تُرك %n ملف جانبًا: يُفحص حتى {most} في المرة الواحدة.</numerusform>
                <numerusform>تُرك ملف واحد جانبًا: يُفحص حتى {most} في المرة الواحدة.</numerusform>
                <numerusform>تُرك ملفان جانبًا: يُفحص حتى {most} في المرة الواحدة.</numerusform>
                <numerusform>تُركت %n ملفات جانبًا: يُفحص حتى {most} في المرة الواحدة.</numerusform>
                <numerusform>تُرك %n ملفًا جانبًا: يُفحص حتى {most} في المرة الواحدة.</numerusform>
                <numerusform>تُرك %n ملف جانبًا: يُفحص حتى {most} في المرة الواحدة.</numerusform>
            </translation>
        </message>
        <message>
            <source>Address</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <source>All that it says</source>
            <translation>كل ما تقوله</translation>
        </message>
        <message>
            <source>Altered</source>
            <translation>عُدّلت</translation>
        </message>
        <message>
            <source>An unreadable file says nothing about the certificate. Nothing was sent anywhere.</source>
            <translation>الملف غير المقروء لا يقول شيئًا عن الشهادة. لم يُرسل شيء إلى أي مكان.</translation>
        </message>
        <message>
            <source>Attachment</source>
            <translation>المرفق</translation>
        </message>
        <message>
            <source>Awarded</source>
            <translation>تاريخ المنح</translation>
        </message>
        <message>
            <source>Calls itself</source>
            <translation>تسمّي نفسها</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>الشهادة</translation>
        </message>
        <message>
            <source>Certificates to check</source>
            <translation>شهادات للفحص</translation>
        </message>
        <message>
            <source>Check a certificate</source>
            <translation>فحص شهادة</translation>
        </message>
        <message>
            <source>Check with further files…</source>
            <translation>الفحص بملفات أخرى…</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>جارٍ الفحص…</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>الفحوص</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>اختيار ملف…</translation>
        </message>
        <message>
            <source>Choose files…</source>
            <translation>اختيار ملفات…</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>الرمز</translation>
        </message>
        <message>
            <source>Compare name, title and date with the paper, and the name with the person's ID. Checked on this computer; nothing was sent anywhere.</source>
            <translation>قارن الاسم والعنوان والتاريخ بالورقة، والاسم بهوية الشخص. جرى الفحص على هذا الحاسوب؛ ولم يُرسل شيء إلى أي مكان.</translation>
        </message>
        <message>
            <source>Compare with the paper</source>
            <translation>قارنه بالورقة</translation>
        </message>
        <message>
            <source>Copy a file, a picture or the text of the code first.</source>
            <translation>انسخ أولًا ملفًا أو صورة أو نص الرمز.</translation>
        </message>
        <message>
            <source>Credits</source>
            <translation>الوحدات المعتمدة</translation>
        </message>
        <message>
            <source>Drop a certificate here</source>
            <translation>أفلت شهادة هنا</translation>
        </message>
        <message>
            <source>Drop the files that lie in it.</source>
            <translation>أفلت الملفات الموجودة فيه.</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>منتهية الصلاحية</translation>
        </message>
        <message>
            <source>Expiry</source>
            <translation>انتهاء الصلاحية</translation>
        </message>
        <message>
            <source>File</source>
            <translation>الملف</translation>
        </message>
        <message>
            <source>Fingerprint words</source>
            <translation>كلمات البصمة</translation>
        </message>
        <message>
            <source>Further files</source>
            <translation>ملفات أخرى</translation>
        </message>
        <message>
            <source>Good until</source>
            <translation>صالح حتى</translation>
        </message>
        <message>
            <source>Identifier</source>
            <translation>المعرّف</translation>
        </message>
        <message>
            <source>Identity</source>
            <translation>الهوية</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>سارية</translation>
        </message>
        <message>
            <source>Issuer</source>
            <translation>جهة الإصدار</translation>
        </message>
        <message>
            <source>Issuers</source>
            <translation>جهات الإصدار</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>المفتاح</translation>
        </message>
        <message>
            <source>Keys and status lists (*.json *.jwt *.jws)</source>
            <translation>مفاتيح وقوائم حالة (*.json *.jwt *.jws)</translation>
        </message>
        <message>
            <source>Keys or status list of another issuer</source>
            <translation>مفاتيح جهة إصدار أخرى أو قائمة حالتها</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>المستوى</translation>
        </message>
        <message>
            <source>Newer than this checker</source>
            <translation>أحدث من هذا الفاحص</translation>
        </message>
        <message>
            <source>Not known here</source>
            <translation>غير معروفة هنا</translation>
        </message>
        <message>
            <source>Not yet in force</source>
            <translation>لم تسرِ بعد</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>الرقم</translation>
        </message>
        <message>
            <source>Of</source>
            <translation>بتاريخ</translation>
        </message>
        <message>
            <source>Only claimed: the signature was not verified</source>
            <translation>ادّعاء فقط: لم يُتحقق من التوقيع</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>النتيجة</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>لصق</translation>
        </message>
        <message>
            <source>Pasted picture</source>
            <translation>صورة ملصقة</translation>
        </message>
        <message>
            <source>Pasted text</source>
            <translation>نص ملصق</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>النقاط</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>تمرين</translation>
        </message>
        <message>
            <source>Practice, worth nothing</source>
            <translation>للتمرين، لا قيمة لها</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>القراءة</translation>
        </message>
        <message>
            <source>Reading the trust list…</source>
            <translation>جارٍ قراءة قائمة الثقة…</translation>
        </message>
        <message>
            <source>Replaced</source>
            <translation>مستبدلة</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>التوقيع</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>وُقّعت</translation>
        </message>
        <message>
            <source>Signed with a stolen key</source>
            <translation>موقّعة بمفتاح مسروق</translation>
        </message>
        <message>
            <source>Signed, a check not made</source>
            <translation>موقّعة، وفحص لم يُجرَ</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>بدء السريان</translation>
        </message>
        <message>
            <source>Start again</source>
            <translation>البدء من جديد</translation>
        </message>
        <message>
            <source>Start again with the rest.</source>
            <translation>ابدأ من جديد بالباقي.</translation>
        </message>
        <message>
            <source>Stolen key</source>
            <translation>مفتاح مسروق</translation>
        </message>
        <message>
            <source>Suspended</source>
            <translation>معلّقة</translation>
        </message>
        <message>
            <source>Suspension</source>
            <translation>التعليق</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>الهاتف</translation>
        </message>
        <message>
            <source>The PDF, the JSON file, or a photo of the paper; several at once are fine. A picture or the text of the code can be pasted with Ctrl+V.</source>
            <translation>ملف PDF أو ملف JSON أو صورة للورقة؛ ويمكن إفلات عدة ملفات معًا. يمكن لصق صورة أو نص الرمز بالمفتاح Ctrl+V.</translation>
        </message>
        <message>
            <source>The clipboard holds nothing that can be checked.</source>
            <translation>لا شيء في الحافظة يمكن فحصه.</translation>
        </message>
        <message>
            <source>The file {name}. Compare its words with the organisation by telephone before you rely on it.</source>
            <translation>الملف {name}. قارن كلماته مع المؤسسة بالهاتف قبل أن تعتمد عليه.</translation>
        </message>
        <message>
            <source>This workspace has no trust list of its own yet: choose an organisation's file.</source>
            <translation>ليس لمساحة العمل هذه قائمة ثقة بعد: اختر ملف مؤسسة.</translation>
        </message>
        <message>
            <source>This workspace has no trust list of its own. Choose the organisation's trust file.</source>
            <translation>ليس لمساحة العمل هذه قائمة ثقة خاصة بها. اختر ملف الثقة الخاص بالمؤسسة.</translation>
        </message>
        <message>
            <source>This workspace's own list, signed by its root key.</source>
            <translation>قائمة مساحة العمل هذه، موقّعة بمفتاحها الجذر.</translation>
        </message>
        <message>
            <source>To know</source>
            <translation>للعلم</translation>
        </message>
        <message>
            <source>Trust file</source>
            <translation>ملف الثقة</translation>
        </message>
        <message>
            <source>Trust files (*.json)</source>
            <translation>ملفات الثقة (*.json)</translation>
        </message>
        <message>
            <source>Trust list</source>
            <translation>قائمة الثقة</translation>
        </message>
        <message>
            <source>Unreadable</source>
            <translation>غير مقروءة</translation>
        </message>
        <message>
            <source>Use a trust file…</source>
            <translation>استعمال ملف ثقة…</translation>
        </message>
        <message>
            <source>Use this workspace's own</source>
            <translation>استعمال قائمة مساحة العمل هذه</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>صالحة حتى</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>الحكم</translation>
        </message>
        <message>
            <source>What was brought</source>
            <translation>ما أُحضر</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>ما وُجد</translation>
        </message>
        <message>
            <source>Whom do you trust?</source>
            <translation>بمن تثق؟</translation>
        </message>
        <message>
            <source>Whose trust is used</source>
            <translation>ثقة من تُستعمل</translation>
        </message>
        <message>
            <source>Withdrawal</source>
            <translation>السحب</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>مسحوبة</translation>
        </message>
        <message>
            <source>Workload</source>
            <translation>حجم العمل</translation>
        </message>
        <message>
            <source>certificate (PDF)</source>
            <translation>شهادة (PDF)</translation>
        </message>
        <message>
            <source>choose files</source>
            <translation>اختيار ملفات</translation>
        </message>
        <message>
            <source>claimed</source>
            <translation>ادّعاء</translation>
        </message>
        <message>
            <source>code</source>
            <translation>رمز</translation>
        </message>
        <message>
            <source>credential (file)</source>
            <translation>شهادة رقمية (ملف)</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>فشل</translation>
        </message>
        <message>
            <source>file</source>
            <translation>ملف</translation>
        </message>
        <message>
            <source>not made</source>
            <translation>لم يُجرَ</translation>
        </message>
        <message>
            <source>passed</source>
            <translation>نجح</translation>
        </message>
        <message>
            <source>paste</source>
            <translation>لصق</translation>
        </message>
        <message>
            <source>picture</source>
            <translation>صورة</translation>
        </message>
        <message>
            <source>{done} of {all} checked</source>
            <translation>فُحص {done} من {all}</translation>
        </message>
        <message>
            <source>{hours} hours</source>
            <translation>{hours} ساعة</translation>
        </message>
        <message>
            <source>{name} is a folder and was left out.</source>
            <translation>{name} مجلد فتُرك جانبًا.</translation>
        </message>
        <message>
            <source>{n} more: credesk verify shows all.</source>
            <translation>{n} أخرى: يعرضها كلها الأمر credesk verify.</translation>
        </message>
        <message>
            <source>{points} of {of}</source>
            <translation>{points} من {of}</translation>
        </message>
    </context>
    <context>
        <name>Chooser</name>
        <message>
            <source>Learner</source>
            <translation>المتعلّم</translation>
        </message>
        <message>
            <source>Learners found</source>
            <translation>متعلّمون عُثر عليهم</translation>
        </message>
        <message>
            <source>Name or number</source>
            <translation>الاسم أو الرقم</translation>
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message>
            <source>A JWT is signed with ES256 or RS256 here.</source>
            <translation>يُوقّع JWT هنا بـ ES256 أو RS256.</translation>
        </message>
        <message>
            <source>A JWT is signed with {jwt_algorithms}.</source>
            <translation>يُوقّع JWT بـ {jwt_algorithms}.</translation>
        </message>
        <message>
            <source>A backup inside the workspace would be lost together with it.</source>
            <translation>النسخة الاحتياطية داخل مساحة العمل تضيع معها.</translation>
        </message>
        <message>
            <source>A card has no room for a second language.</source>
            <translation>البطاقة لا تتسع للغة ثانية.</translation>
        </message>
        <message>
            <source>A certificate template in the database is not the one that was published.</source>
            <translation>قالب شهادة في قاعدة البيانات ليس الذي نُشر.</translation>
        </message>
        <message>
            <source>A comment has at most {max_comment} characters; this one has {count}.</source>
            <translation>للتعليق {max_comment} حرفًا على الأكثر؛ وهذا فيه {count}.</translation>
        </message>
        <message>
            <source>A credential needs an identifier of the learner.</source>
            <translation>تحتاج الشهادة الرقمية إلى معرّف للمتعلّم.</translation>
        </message>
        <message>
            <source>A criterion has no title.</source>
            <translation>معيار بلا عنوان.</translation>
        </message>
        <message>
            <source>A criterion of “{title}” has no name.</source>
            <translation>معيار في «{title}» بلا اسم.</translation>
        </message>
        <message>
            <source>A date of {what} is not written as it must be.</source>
            <translation>تاريخ في {what} غير مكتوب كما يجب.</translation>
        </message>
        <message>
            <source>A date or the signature of the credential is not written as it must be.</source>
            <translation>تاريخ الشهادة الرقمية أو توقيعها غير مكتوب كما يجب.</translation>
        </message>
        <message>
            <source>A date or the signature of {what} is not written as it must be.</source>
            <translation>تاريخ {what} أو توقيعه غير مكتوب كما يجب.</translation>
        </message>
        <message>
            <source>A did:key issuer signs with the key that it is named after.</source>
            <translation>جهة الإصدار ذات did:key توقّع بالمفتاح الذي سُمّيت به.</translation>
        </message>
        <message>
            <source>A file attached to the PDF is damaged.</source>
            <translation>ملف مرفق بملف PDF تالف.</translation>
        </message>
        <message>
            <source>A file is given to the learner of a submission that is left out.</source>
            <translation>أُعطي ملف لمتعلّم تسليم متروك.</translation>
        </message>
        <message>
            <source>A journal entry is not readable.</source>
            <translation>قيد في اليومية لا يُقرأ.</translation>
        </message>
        <message>
            <source>A journal value is larger than 16 MiB.</source>
            <translation>قيمة في اليومية أكبر من 16 MiB.</translation>
        </message>
        <message>
            <source>A journal value is not bytes.</source>
            <translation>قيمة في اليومية ليست بايتات.</translation>
        </message>
        <message>
            <source>A journal value is not in its one deterministic form.</source>
            <translation>قيمة في اليومية ليست بصيغتها الوحيدة.</translation>
        </message>
        <message>
            <source>A journal value is not readable.</source>
            <translation>قيمة في اليومية لا تُقرأ.</translation>
        </message>
        <message>
            <source>A key does not end as “{how}”.</source>
            <translation>لا ينتهي المفتاح بوصفه «{how}».</translation>
        </message>
        <message>
            <source>A key has {key_length} bytes, not {count}.</source>
            <translation>للمفتاح {key_length} بايت، لا {count}.</translation>
        </message>
        <message>
            <source>A learner has a name.</source>
            <translation>للمتعلّم اسم.</translation>
        </message>
        <message>
            <source>A level of “{criterion}” has no name.</source>
            <translation>أحد مستويات «{criterion}» بلا اسم.</translation>
        </message>
        <message>
            <source>A level of “{criterion}” has no points that can be read: {why}</source>
            <translation>لأحد مستويات «{criterion}» نقاط لا تُقرأ: {why}</translation>
        </message>
        <message>
            <source>A level of “{criterion}” has points below 0.</source>
            <translation>لأحد مستويات «{criterion}» نقاط أقل من 0.</translation>
        </message>
        <message>
            <source>A level of “{name}” has no title.</source>
            <translation>أحد مستويات «{name}» بلا عنوان.</translation>
        </message>
        <message>
            <source>A list has 1 to {most}.</source>
            <translation>في القائمة من 1 إلى {most}.</translation>
        </message>
        <message>
            <source>A mark names a level that its criterion does not have.</source>
            <translation>درجة تسمّي مستوى ليس في معيارها.</translation>
        </message>
        <message>
            <source>A new key of yours waits for the root already.</source>
            <translation>مفتاح جديد لك ينتظر الجذر من قبل.</translation>
        </message>
        <message>
            <source>A newer version of this rubric was published meanwhile.</source>
            <translation>نُشرت أثناء ذلك إصدارة أحدث من سلّم التقدير هذا.</translation>
        </message>
        <message>
            <source>A part of the picture (PNG) is damaged.</source>
            <translation>جزء من الصورة (PNG) تالف.</translation>
        </message>
        <message>
            <source>A passphrase needs at least {least_passphrase} characters.</source>
            <translation>تحتاج عبارة المرور إلى {least_passphrase} أحرف على الأقل.</translation>
        </message>
        <message>
            <source>A path in “{name}” has more than {path_bytes} bytes.</source>
            <translation>مسار في «{name}» فيه أكثر من {path_bytes} بايت.</translation>
        </message>
        <message>
            <source>A path in “{name}” has {raw_length} bytes; up to {path_bytes} are read. {nothing}</source>
            <translation>مسار في «{name}» فيه {raw_length} بايت؛ ويُقرأ حتى {path_bytes}. {nothing}</translation>
        </message>
        <message>
            <source>A person's id has {person_length} bytes, not {count}.</source>
            <translation>لمعرّف الشخص {person_length} بايت، لا {count}.</translation>
        </message>
        <message>
            <source>A person's own key is never copied, and each person has one.</source>
            <translation>مفتاح الشخص الخاص لا يُنسخ أبدًا، ولكل شخص واحد.</translation>
        </message>
        <message>
            <source>A picture of this template is not named by a digest.</source>
            <translation>صورة في هذا القالب غير مسمّاة ببصمة.</translation>
        </message>
        <message>
            <source>A picture of this template is not on this machine.</source>
            <translation>صورة في هذا القالب ليست على هذا الحاسوب.</translation>
        </message>
        <message>
            <source>A replacement names the credential that it replaces and the reason.</source>
            <translation>الاستبدال يسمّي الشهادة الرقمية المستبدلة والسبب.</translation>
        </message>
        <message>
            <source>A request is made when something does.</source>
            <translation>يُكتب الطلب حين ينتظر شيء.</translation>
        </message>
        <message>
            <source>A request to the root is signed by nobody.</source>
            <translation>الطلب إلى الجذر لم يوقّعه أحد.</translation>
        </message>
        <message>
            <source>A root file remembers at most {most_stolen} stolen keys.</source>
            <translation>يتذكّر ملف الجذر {most_stolen} من المفاتيح المسروقة على الأكثر.</translation>
        </message>
        <message>
            <source>A rubric has 1 to {max_criteria} criteria; this one has {count}.</source>
            <translation>لسلّم التقدير من 1 إلى {max_criteria} من المعايير؛ ولهذا {count}.</translation>
        </message>
        <message>
            <source>A rubric has 1 to {most} criteria.</source>
            <translation>لسلّم التقدير من 1 إلى {most} من المعايير.</translation>
        </message>
        <message>
            <source>A sealed journal value is not in its form.</source>
            <translation>قيمة مختومة في اليومية ليست بصيغتها.</translation>
        </message>
        <message>
            <source>A sealed value is not a key id, a nonce and a ciphertext.</source>
            <translation>القيمة المختومة ليست معرّف مفتاح ورقمًا ونصًا معمّى.</translation>
        </message>
        <message>
            <source>A sealing key's id has {sealing_id_length} bytes, not {count}.</source>
            <translation>لمعرّف مفتاح الختم {sealing_id_length} بايت، لا {count}.</translation>
        </message>
        <message>
            <source>A sealing key's kind has 1 to {longest_kind} letters, its subject 1 to 64 bytes.</source>
            <translation>لنوع مفتاح الختم من 1 إلى {longest_kind} حرفًا، ولموضوعه من 1 إلى 64 بايت.</translation>
        </message>
        <message>
            <source>A signature has no name.</source>
            <translation>توقيع بلا اسم.</translation>
        </message>
        <message>
            <source>A signature is written as [[signatures]] with name, role and picture.</source>
            <translation>يُكتب التوقيع [[signatures]] مع name وrole وpicture.</translation>
        </message>
        <message>
            <source>A space has an id of 16 bytes and a partition of 1 to 255 bytes.</source>
            <translation>للمساحة معرّف من 16 بايت وقسم من 1 إلى 255 بايت.</translation>
        </message>
        <message>
            <source>A status list in the trust file is too large.</source>
            <translation>قائمة حالة في ملف الثقة أكبر مما ينبغي.</translation>
        </message>
        <message>
            <source>A status message has other members than it may have.</source>
            <translation>في رسالة حالة عناصر غير المسموح بها.</translation>
        </message>
        <message>
            <source>A status message is empty.</source>
            <translation>رسالة حالة فارغة.</translation>
        </message>
        <message>
            <source>A status place is outside its list.</source>
            <translation>موضع حالة خارج قائمته.</translation>
        </message>
        <message>
            <source>A submission says where it came from.</source>
            <translation>التسليم يقول من أين جاء.</translation>
        </message>
        <message>
            <source>A task has no title.</source>
            <translation>مهمة بلا عنوان.</translation>
        </message>
        <message>
            <source>A template cannot be called “{name}”.</source>
            <translation>لا يمكن أن يُسمّى قالب «{name}».</translation>
        </message>
        <message>
            <source>A template has at most {count} signatures.</source>
            <translation>في القالب {count} من التوقيعات على الأكثر.</translation>
        </message>
        <message>
            <source>A template has no “{name}”.</source>
            <translation>ليس في القالب «{name}».</translation>
        </message>
        <message>
            <source>A template's picture in the database is not the one that was published.</source>
            <translation>صورة قالب في قاعدة البيانات ليست التي نُشرت.</translation>
        </message>
        <message>
            <source>A text is missing.</source>
            <translation>نص مفقود.</translation>
        </message>
        <message>
            <source>A text of the credential holds a character that is none (U+FDD0).</source>
            <translation>في نص من الشهادة الرقمية حرف ليس بحرف (U+FDD0).</translation>
        </message>
        <message>
            <source>A text of “{achievement}” is longer than {max_text} characters.</source>
            <translation>نص من «{achievement}» أطول من {max_text} حرفًا.</translation>
        </message>
        <message>
            <source>A value sealed under the key {key_id} was altered, or stands in the wrong place.</source>
            <translation>قيمة مختومة بالمفتاح {key_id} عُدّلت، أو هي في غير مكانها.</translation>
        </message>
        <message>
            <source>A verification of {on} cannot stand behind an award of {award_date}.</source>
            <translation>تحقق بتاريخ {on} لا يصلح لقرار منح بتاريخ {award_date}.</translation>
        </message>
        <message>
            <source>A verify address has at most 120 characters.</source>
            <translation>لعنوان التحقق 120 حرفًا على الأكثر.</translation>
        </message>
        <message>
            <source>Achieved with distinction</source>
            <translation>تحقق بامتياز</translation>
        </message>
        <message>
            <source>Achieved with merit</source>
            <translation>تحقق بجدارة</translation>
        </message>
        <message>
            <source>All other keys still work.</source>
            <translation>كل المفاتيح الأخرى لا تزال تعمل.</translation>
        </message>
        <message>
            <source>All was signed and is kept; only {file} could not note it ({why})</source>
            <translation>وُقّع كل شيء وحُفظ؛ إلا أن {file} لم يسجّله ({why})</translation>
        </message>
        <message>
            <source>Altered</source>
            <translation>عُدّلت</translation>
        </message>
        <message>
            <source>An Ed25519 public key has {key_length} bytes, not {count}.</source>
            <translation>للمفتاح العام Ed25519 {key_length} بايت، لا {count}.</translation>
        </message>
        <message>
            <source>An achievement has 1 to {max_tasks} tasks; this one has {count}.</source>
            <translation>للإنجاز من 1 إلى {max_tasks} من المهام؛ ولهذا {count}.</translation>
        </message>
        <message>
            <source>An award names the sign-offs that it stands on, each once.</source>
            <translation>قرار المنح يسمّي الاعتمادات التي يستند إليها، كلًّا مرة واحدة.</translation>
        </message>
        <message>
            <source>An award stands on these marks.</source>
            <translation>يستند قرار منح إلى هذه الدرجات.</translation>
        </message>
        <message>
            <source>An award stands on this sign-off.</source>
            <translation>يستند قرار منح إلى هذا الاعتماد.</translation>
        </message>
        <message>
            <source>An entry of the journal cannot be read.</source>
            <translation>قيد في اليومية لا يمكن قراءته.</translation>
        </message>
        <message>
            <source>An entry of the journal was changed.</source>
            <translation>غُيّر قيد في اليومية.</translation>
        </message>
        <message>
            <source>An evidence file is not what was taken in.</source>
            <translation>ملف أدلة ليس كما استُلم.</translation>
        </message>
        <message>
            <source>An id in the credential is described in one place and referred to in another.</source>
            <translation>معرّف في الشهادة الرقمية وُصف في موضع وأُشير إليه في آخر.</translation>
        </message>
        <message>
            <source>An issuer has at most {most_keys} keys, and all lists of what is good of stolen ones 15 MB.</source>
            <translation>لجهة الإصدار {most_keys} مفتاحًا على الأكثر، ولكل قوائم الصالح من المسروق 15 MB.</translation>
        </message>
        <message>
            <source>An object has types that give its members different meanings.</source>
            <translation>لعنصر أنواع تعطي أجزاءه معاني مختلفة.</translation>
        </message>
        <message>
            <source>Another Credesk program is using this workspace.</source>
            <translation>برنامج Credesk آخر يستعمل مساحة العمل هذه.</translation>
        </message>
        <message>
            <source>Another learner has the number {values}.</source>
            <translation>لمتعلّم آخر الرقم {values}.</translation>
        </message>
        <message>
            <source>Another person is named as the verifier of this award.</source>
            <translation>سُمّي شخص آخر متحققًا لقرار المنح هذا.</translation>
        </message>
        <message>
            <source>Ask a person who may issue.</source>
            <translation>اطلب ذلك ممّن له أن يصدر.</translation>
        </message>
        <message>
            <source>Ask a person who may issue; nothing was changed.</source>
            <translation>اطلب ذلك ممّن له أن يصدر؛ لم يتغيّر شيء.</translation>
        </message>
        <message>
            <source>Ask for a new copy from the system that made it.</source>
            <translation>اطلب نسخة جديدة من النظام الذي أنشأه.</translation>
        </message>
        <message>
            <source>Ask for the badge file itself.</source>
            <translation>اطلب ملف الشارة نفسه.</translation>
        </message>
        <message>
            <source>Ask someone who is.</source>
            <translation>اطلب ذلك ممّن هو كذلك.</translation>
        </message>
        <message>
            <source>Ask the learner for one without.</source>
            <translation>اطلب من المتعلّم ملفًا بلا كلمة مرور.</translation>
        </message>
        <message>
            <source>At most {max_alignments} alignments can be given.</source>
            <translation>يمكن ذكر {max_alignments} من التوافقات على الأكثر.</translation>
        </message>
        <message>
            <source>At most {max_outcomes} learning outcomes fit on a certificate.</source>
            <translation>تتسع الشهادة لـ {max_outcomes} من نواتج التعلّم على الأكثر.</translation>
        </message>
        <message>
            <source>Attach a file, an observation or a paper first.</source>
            <translation>أرفق أولًا ملفًا أو ملاحظة أو ورقة.</translation>
        </message>
        <message>
            <source>Attempts are counted from 1.</source>
            <translation>تُعدّ المحاولات من 1.</translation>
        </message>
        <message>
            <source>Before the first signature the recovery file must lie on another disk, or you decline it.</source>
            <translation>قبل أول توقيع يجب أن يكون ملف الاسترداد على قرص آخر، أو أن تستغني عنه.</translation>
        </message>
        <message>
            <source>Bring it with the next exchange or from a backup.</source>
            <translation>أحضره مع التبادل التالي أو من نسخة احتياطية.</translation>
        </message>
        <message>
            <source>Bring the answer that this organisation's root gave.</source>
            <translation>أحضر الجواب الذي أعطاه جذر هذه المؤسسة.</translation>
        </message>
        <message>
            <source>Bring the last answer to the workstation first.</source>
            <translation>أحضر أولًا آخر جواب إلى محطة العمل.</translation>
        </message>
        <message>
            <source>Build it again: make page</source>
            <translation>ابنها من جديد: make page</translation>
        </message>
        <message>
            <source>Build the page again: make page</source>
            <translation>ابنِ الصفحة من جديد: make page</translation>
        </message>
        <message>
            <source>Call one “Full name”, or two “Given name” and “Family name”.</source>
            <translation>سمِّ عمودًا «Full name»، أو عمودين «Given name» و«Family name».</translation>
        </message>
        <message>
            <source>Canvas says {word}</source>
            <translation>يقول Canvas ‏{word}</translation>
        </message>
        <message>
            <source>Cells that start a formula got an apostrophe before it: {count}.</source>
            <translation>خلايا تبدأ بصيغة حسابية سبقتها علامة اقتباس: {count}.</translation>
        </message>
        <message>
            <source>Check one certificate at a time.</source>
            <translation>افحص شهادة واحدة في كل مرة.</translation>
        </message>
        <message>
            <source>Check that the disk is not full and that you may write there.</source>
            <translation>تأكد أن القرص ليس ممتلئًا وأن لك الكتابة هناك.</translation>
        </message>
        <message>
            <source>Check that the disk is not full and that you may write there; nothing was changed.</source>
            <translation>تأكد أن القرص ليس ممتلئًا وأن لك الكتابة هناك؛ لم يتغيّر شيء.</translation>
        </message>
        <message>
            <source>Check that the disk is not full and that you may write there; nothing was left behind.</source>
            <translation>تأكد أن القرص ليس ممتلئًا وأن لك الكتابة هناك؛ لم يبقَ شيء خلفه.</translation>
        </message>
        <message>
            <source>Check that you may read and write there; nothing in the workspace was changed.</source>
            <translation>تأكد أن لك القراءة والكتابة هناك؛ لم يتغيّر شيء في مساحة العمل.</translation>
        </message>
        <message>
            <source>Check that you may write there.</source>
            <translation>تأكد أن لك الكتابة هناك.</translation>
        </message>
        <message>
            <source>Check the quotes in that line.</source>
            <translation>راجع علامات الاقتباس في ذلك السطر.</translation>
        </message>
        <message>
            <source>Choose A4 or Letter, or one language.</source>
            <translation>اختر A4 أو Letter، أو لغة واحدة.</translation>
        </message>
        <message>
            <source>Choose a card's template.</source>
            <translation>اختر قالب بطاقة.</translation>
        </message>
        <message>
            <source>Choose a darker one. Nothing was changed.</source>
            <translation>اختر لونًا أغمق. لم يتغيّر شيء.</translation>
        </message>
        <message>
            <source>Choose a folder on a stick, a share or another disk.</source>
            <translation>اختر مجلدًا على ذاكرة USB أو مجلد مشترك أو قرص آخر.</translation>
        </message>
        <message>
            <source>Choose a folder on another disk.</source>
            <translation>اختر مجلدًا على قرص آخر.</translation>
        </message>
        <message>
            <source>Choose a shorter form of it.</source>
            <translation>اختر صيغة أقصر له.</translation>
        </message>
        <message>
            <source>Choose another folder, or move that file away.</source>
            <translation>اختر مجلدًا آخر، أو انقل ذلك الملف.</translation>
        </message>
        <message>
            <source>Choose another folder.</source>
            <translation>اختر مجلدًا آخر.</translation>
        </message>
        <message>
            <source>Choose another folder; nothing was changed.</source>
            <translation>اختر مجلدًا آخر؛ لم يتغيّر شيء.</translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <translation>اختر اسمًا آخر.</translation>
        </message>
        <message>
            <source>Choose another one.</source>
            <translation>اختر غيره.</translation>
        </message>
        <message>
            <source>Choose its file again.</source>
            <translation>اختر ملفه من جديد.</translation>
        </message>
        <message>
            <source>Choose one of: {identities}.</source>
            <translation>اختر واحدًا من: {identities}.</translation>
        </message>
        <message>
            <source>Choose one of: {words}.</source>
            <translation>اختر واحدًا من: {words}.</translation>
        </message>
        <message>
            <source>Choose the folder that a backup was made to.</source>
            <translation>اختر المجلد الذي كُتبت فيه النسخة الاحتياطية.</translation>
        </message>
        <message>
            <source>Choose the folder that holds credesk.db.</source>
            <translation>اختر المجلد الذي فيه credesk.db.</translation>
        </message>
        <message>
            <source>Choose the folder that your web host serves.</source>
            <translation>اختر المجلد الذي يخدمه مضيف الويب.</translation>
        </message>
        <message>
            <source>Choose the one that counts.</source>
            <translation>اختر المعتمد منها.</translation>
        </message>
        <message>
            <source>Choose the rubric by which the task is judged.</source>
            <translation>اختر سلّم التقدير الذي تُقيَّم به المهمة.</translation>
        </message>
        <message>
            <source>Close it, then do it again; nothing was changed. Lists and checks work meanwhile.</source>
            <translation>أغلقه ثم أعد المحاولة؛ لم يتغيّر شيء. وتعمل القوائم والفحوص أثناء ذلك.</translation>
        </message>
        <message>
            <source>Close other programs.</source>
            <translation>أغلق البرامج الأخرى.</translation>
        </message>
        <message>
            <source>Close the other program.</source>
            <translation>أغلق البرنامج الآخر.</translation>
        </message>
        <message>
            <source>Compare it with the paper, letter by letter.</source>
            <translation>قارنه بالورقة حرفًا حرفًا.</translation>
        </message>
        <message>
            <source>Compare versions of one.</source>
            <translation>قارن إصدارات سلّم واحد.</translation>
        </message>
        <message>
            <source>Compare who asks, the words and each line, then sign again.</source>
            <translation>قارن الطالب والكلمات وكل سطر، ثم وقّع من جديد.</translation>
        </message>
        <message>
            <source>Copy it to a stick or share.</source>
            <translation>انسخه إلى ذاكرة USB أو مجلد مشترك.</translation>
        </message>
        <message>
            <source>Copy the one that was written for it.</source>
            <translation>انسخ الذي كُتب له.</translation>
        </message>
        <message>
            <source>Copy the whole folder to a disk that can be written to and open it there.</source>
            <translation>انسخ المجلد كله إلى قرص تمكن الكتابة عليه وافتحه هناك.</translation>
        </message>
        <message>
            <source>Credesk did not publish it.</source>
            <translation>لم ينشره Credesk.</translation>
        </message>
        <message>
            <source>Credits must be more than 0, with at most two decimals.</source>
            <translation>يجب أن تكون الوحدات أكثر من 0، بمنزلتين عشريتين على الأكثر.</translation>
        </message>
        <message>
            <source>Decide again first: a newer award can replace that one.</source>
            <translation>قرّر أولًا من جديد: قرار أحدث يمكن أن يحل محل ذلك.</translation>
        </message>
        <message>
            <source>Decide anew and name who verified, when and how.</source>
            <translation>قرّر من جديد واذكر من تحقق ومتى وكيف.</translation>
        </message>
        <message>
            <source>Decide anew with a reason.</source>
            <translation>قرّر من جديد مع ذكر السبب.</translation>
        </message>
        <message>
            <source>Download it from the assignment with “Download grading worksheet”.</source>
            <translation>نزّله من الواجب بـ «Download grading worksheet».</translation>
        </message>
        <message>
            <source>Download or copy it again.</source>
            <translation>نزّله أو انسخه من جديد.</translation>
        </message>
        <message>
            <source>Download or copy the zip again.</source>
            <translation>نزّل ملف zip أو انسخه من جديد.</translation>
        </message>
        <message>
            <source>Every criterion is marked as not applicable.</source>
            <translation>كل المعايير مؤشّرة «لا ينطبق».</translation>
        </message>
        <message>
            <source>Every learner has a name.</source>
            <translation>لكل متعلّم اسم.</translation>
        </message>
        <message>
            <source>Every learner has a number.</source>
            <translation>لكل متعلّم رقم.</translation>
        </message>
        <message>
            <source>Evidence needs a name or a description of 1 to {max_what} characters.</source>
            <translation>يحتاج الدليل إلى اسم أو وصف من 1 إلى {max_what} حرفًا.</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>منتهية الصلاحية</translation>
        </message>
        <message>
            <source>Export it again in smaller parts.</source>
            <translation type="vanished">صدّره من جديد بأجزاء أصغر.</translation>
        </message>
        <message>
            <source>Export it from Moodle as grading.xml of the activity's backup.</source>
            <translation>صدّره من Moodle، وهو grading.xml في النسخة الاحتياطية للنشاط.</translation>
        </message>
        <message>
            <source>Export it in English.</source>
            <translation>صدّره بالإنجليزية.</translation>
        </message>
        <message>
            <source>Export it in UTF-8.</source>
            <translation>صدّره بترميز UTF-8.</translation>
        </message>
        <message>
            <source>Export the framework with its rubrics as a CASE package.</source>
            <translation>صدّر الإطار مع سلالم تقديره بصيغة حزمة CASE.</translation>
        </message>
        <message>
            <source>Export the portfolio again from Mahara.</source>
            <translation>صدّر الحافظة من Mahara من جديد.</translation>
        </message>
        <message>
            <source>Field {number} of the code cannot be read.</source>
            <translation>الحقل {number} من الرمز لا يُقرأ.</translation>
        </message>
        <message>
            <source>Files in “{name}” overlap, which no honest program writes. {nothing}</source>
            <translation>ملفات في «{name}» متداخلة، ولا يكتب ذلك برنامج سليم. {nothing}</translation>
        </message>
        <message>
            <source>Free some space and do it again; nothing of this step was kept.</source>
            <translation>أخلِ بعض المساحة وأعد المحاولة؛ لم يُحفظ شيء من هذه الخطوة.</translation>
        </message>
        <message>
            <source>Free some space there and start again: what was copied already is not copied twice.</source>
            <translation>أخلِ بعض المساحة هناك وابدأ من جديد: ما نُسخ لا يُنسخ مرتين.</translation>
        </message>
        <message>
            <source>Get it anew from its source.</source>
            <translation>احصل عليه من مصدره من جديد.</translation>
        </message>
        <message>
            <source>Give a .toml or .csv, Canvas's .csv, a CASE package (.json), or Moodle's or Canvas's .xml.</source>
            <translation>أعطِ ملف ‎.toml أو ‎.csv، أو ‎.csv من Canvas، أو حزمة CASE ‏(.json)، أو ‎.xml من Moodle أو Canvas.</translation>
        </message>
        <message>
            <source>Give a PNG file.</source>
            <translation>أعطِ ملف PNG.</translation>
        </message>
        <message>
            <source>Give a PNG, JPEG, WebP, BMP, GIF or TIFF.</source>
            <translation>أعطِ PNG أو JPEG أو WebP أو BMP أو GIF أو TIFF.</translation>
        </message>
        <message>
            <source>Give a day that is still to come.</source>
            <translation>أعطِ يومًا لم يأتِ بعد.</translation>
        </message>
        <message>
            <source>Give all of them one.</source>
            <translation>أعطِ كلًّا منها واحدًا.</translation>
        </message>
        <message>
            <source>Give another PNG file.</source>
            <translation>أعطِ ملف PNG آخر.</translation>
        </message>
        <message>
            <source>Give another file.</source>
            <translation>أعطِ ملفًا آخر.</translation>
        </message>
        <message>
            <source>Give another one instead of none.</source>
            <translation>أعطِ واحدًا آخر بدل لا شيء.</translation>
        </message>
        <message>
            <source>Give another one, or leave it out.</source>
            <translation>أعطِ واحدًا آخر، أو اتركه.</translation>
        </message>
        <message>
            <source>Give at least one.</source>
            <translation>أعطِ واحدًا على الأقل.</translation>
        </message>
        <message>
            <source>Give each a level, or mark it as not applicable.</source>
            <translation>أعطِ كلًّا منها مستوى، أو أشّره «لا ينطبق».</translation>
        </message>
        <message>
            <source>Give each its own title.</source>
            <translation>أعطِ كلًّا منها عنوانه.</translation>
        </message>
        <message>
            <source>Give each level its own points, so that a mark says which level was meant.</source>
            <translation>أعطِ كل مستوى نقاطًا خاصة، لتدل الدرجة على المستوى المقصود.</translation>
        </message>
        <message>
            <source>Give every criterion a title.</source>
            <translation>أعطِ كل معيار عنوانًا.</translation>
        </message>
        <message>
            <source>Give every level a title.</source>
            <translation>أعطِ كل مستوى عنوانًا.</translation>
        </message>
        <message>
            <source>Give every task a title.</source>
            <translation>أعطِ كل مهمة عنوانًا.</translation>
        </message>
        <message>
            <source>Give it 2 to {max_levels}, from the lowest to the highest.</source>
            <translation>أعطِه من 2 إلى {max_levels}، من الأدنى إلى الأعلى.</translation>
        </message>
        <message>
            <source>Give it a level.</source>
            <translation>أعطِه مستوى.</translation>
        </message>
        <message>
            <source>Give it a quality or a description.</source>
            <translation>أعطِه جودة أو وصفًا.</translation>
        </message>
        <message>
            <source>Give it in at least one language.</source>
            <translation>أعطِه بلغة واحدة على الأقل.</translation>
        </message>
        <message>
            <source>Give it one.</source>
            <translation>أعطِه واحدًا.</translation>
        </message>
        <message>
            <source>Give it one: name = "…"</source>
            <translation>أعطِه واحدًا: name = "…"</translation>
        </message>
        <message>
            <source>Give it one; Open Badges 3.0 requires it.</source>
            <translation>أعطِه واحدًا؛ تشترطه Open Badges 3.0.</translation>
        </message>
        <message>
            <source>Give one of them another name.</source>
            <translation>أعطِ أحدهما اسمًا آخر.</translation>
        </message>
        <message>
            <source>Give one of: {known}.</source>
            <translation>أعطِ واحدًا من: {known}.</translation>
        </message>
        <message>
            <source>Give the day on which the learner agreed.</source>
            <translation>أعطِ اليوم الذي وافق فيه المتعلّم.</translation>
        </message>
        <message>
            <source>Give the day since when the key may be in other hands.</source>
            <translation>أعطِ اليوم الذي ربما صار المفتاح منذه في أيدٍ أخرى.</translation>
        </message>
        <message>
            <source>Give the learner a number by hand.</source>
            <translation>أعطِ المتعلّم رقمًا بيدك.</translation>
        </message>
        <message>
            <source>Give the learner a number.</source>
            <translation>أعطِ المتعلّم رقمًا.</translation>
        </message>
        <message>
            <source>Give the levels points that rise.</source>
            <translation>أعطِ المستويات نقاطًا متزايدة.</translation>
        </message>
        <message>
            <source>Give them back in parts.</source>
            <translation>أعدها على أجزاء.</translation>
        </message>
        <message>
            <source>Give this one another name.</source>
            <translation>أعطِ هذا اسمًا آخر.</translation>
        </message>
        <message>
            <source>Give those that are needed.</source>
            <translation>أعطِ ما يلزم منها.</translation>
        </message>
        <message>
            <source>Go on, or close the program.</source>
            <translation>تابع، أو أغلق البرنامج.</translation>
        </message>
        <message>
            <source>Have somebody sign in who holds the status key; nothing was published.</source>
            <translation>ليسجّل الدخول من لديه مفتاح الحالة؛ لم يُنشر شيء.</translation>
        </message>
        <message>
            <source>If it is meant, hand the file in without packing it.</source>
            <translation>إن كان مقصودًا فسلّم الملف دون حزمه.</translation>
        </message>
        <message>
            <source>If it is on a stick or a share, check that this is plugged in and mounted.</source>
            <translation>إن كان على ذاكرة USB أو مجلد مشترك، فتأكد أنه موصول.</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>سارية</translation>
        </message>
        <message>
            <source>In force: every check that applies was made and passed.</source>
            <translation>سارية: أُجريت كل الفحوص اللازمة ونجحت.</translation>
        </message>
        <message>
            <source>In the trust file, {what} is not an object.</source>
            <translation>في ملف الثقة، {what} ليس عنصرًا.</translation>
        </message>
        <message>
            <source>In {folder} something that Credesk did not publish is in the way: {shown}.</source>
            <translation>في {folder} شيء لم ينشره Credesk يعترض: {shown}.</translation>
        </message>
        <message>
            <source>Install Credesk again with the packages it asks for.</source>
            <translation>ثبّت Credesk من جديد مع الحزم التي يطلبها.</translation>
        </message>
        <message>
            <source>Is the stick or share there?</source>
            <translation>هل ذاكرة USB أو المجلد المشترك موصول؟</translation>
        </message>
        <message>
            <source>Issuer or key not known here</source>
            <translation>جهة الإصدار أو المفتاح غير معروف هنا</translation>
        </message>
        <message>
            <source>Issuing for the award that stands was begun and cut off.</source>
            <translation>بدأ الإصدار لقرار المنح القائم ثم انقطع.</translation>
        </message>
        <message>
            <source>It comes with the first exchange from the space's root.</source>
            <translation>يأتي مع أول تبادل من جذر المساحة.</translation>
        </message>
        <message>
            <source>It ends with a # and many digits.</source>
            <translation>ينتهي بعلامة # وأرقام كثيرة.</translation>
        </message>
        <message>
            <source>It has no end.</source>
            <translation>لا نهاية لها.</translation>
        </message>
        <message>
            <source>It has thirteen letters and digits, like 7F3K-92QD-11B4-M.</source>
            <translation>فيه ثلاثة عشر حرفًا ورقمًا، مثل 7F3K-92QD-11B4-M.</translation>
        </message>
        <message>
            <source>It has: {names}.</source>
            <translation>فيه: {names}.</translation>
        </message>
        <message>
            <source>It holds {count} submissions, not one.</source>
            <translation>فيه {count} من التسليمات، لا واحد.</translation>
        </message>
        <message>
            <source>It is about another list of files.</source>
            <translation>هو عن قائمة ملفات أخرى.</translation>
        </message>
        <message>
            <source>It is not a practice certificate.</source>
            <translation>ليست شهادة تمرين.</translation>
        </message>
        <message>
            <source>It is valid until {day}.</source>
            <translation>صالحة حتى {day}.</translation>
        </message>
        <message>
            <source>It is {state} by now.</source>
            <translation>حالتها الآن {state}.</translation>
        </message>
        <message>
            <source>It names no place where it could be suspended.</source>
            <translation>لا تسمّي موضعًا يمكن أن تُعلّق فيه.</translation>
        </message>
        <message>
            <source>It was awarded on {day}.</source>
            <translation>مُنحت في {day}.</translation>
        </message>
        <message>
            <source>It was kept. Give a copy to somebody first.</source>
            <translation>أُبقي عليه. أعطِ نسخة لشخص ما أولًا.</translation>
        </message>
        <message>
            <source>It was left as it is. Choose another name.</source>
            <translation>تُرك كما هو. اختر اسمًا آخر.</translation>
        </message>
        <message>
            <source>It was not printed.</source>
            <translation>لم تُطبع.</translation>
        </message>
        <message>
            <source>It was not published.</source>
            <translation>لم تُنشر.</translation>
        </message>
        <message>
            <source>It was not suspended as of {as_of}.</source>
            <translation>لم تكن معلّقة حتى {as_of}.</translation>
        </message>
        <message>
            <source>It was not used.</source>
            <translation>لم يُستعمل.</translation>
        </message>
        <message>
            <source>It was not withdrawn as of {as_of}.</source>
            <translation>لم تكن مسحوبة حتى {as_of}.</translation>
        </message>
        <message>
            <source>It was not {word} as of {as_of}.</source>
            <translation>لم تكن {word} حتى {as_of}.</translation>
        </message>
        <message>
            <source>Its columns are {marks_header}.</source>
            <translation>أعمدته {marks_header}.</translation>
        </message>
        <message>
            <source>Its columns are {names}.</source>
            <translation>أعمدته {names}.</translation>
        </message>
        <message>
            <source>Its criteria: {names}.</source>
            <translation>معاييره: {names}.</translation>
        </message>
        <message>
            <source>Its did:key speaks for itself.</source>
            <translation>معرّفها did:key يشهد لنفسه.</translation>
        </message>
        <message>
            <source>Its levels: {names}.</source>
            <translation>مستوياته: {names}.</translation>
        </message>
        <message>
            <source>Join the tasks by all_achieved, or choose a rubric with points.</source>
            <translation>اجمع المهام بـ all_achieved، أو اختر سلّم تقدير فيه نقاط.</translation>
        </message>
        <message>
            <source>Judge at least one before you sign off.</source>
            <translation>قيّم واحدًا على الأقل قبل الاعتماد.</translation>
        </message>
        <message>
            <source>Keep the folder as it is and restore the latest backup elsewhere.</source>
            <translation>أبقِ المجلد كما هو واستعد آخر نسخة احتياطية في مكان آخر.</translation>
        </message>
        <message>
            <source>Keep the folder as it is and restore the latest backup to another folder.</source>
            <translation>أبقِ المجلد كما هو واستعد آخر نسخة احتياطية في مجلد آخر.</translation>
        </message>
        <message>
            <source>Keep this folder as it is, and restore the latest backup elsewhere; nothing was changed.</source>
            <translation>أبقِ هذا المجلد كما هو، واستعد آخر نسخة احتياطية في مكان آخر؛ لم يتغيّر شيء.</translation>
        </message>
        <message>
            <source>Keys are for: credential, status.</source>
            <translation>المفاتيح لـ: credential، status.</translation>
        </message>
        <message>
            <source>Known are: {joins}.</source>
            <translation>المعروف: {joins}.</translation>
        </message>
        <message>
            <source>Known are: {names}.</source>
            <translation>المعروف: {names}.</translation>
        </message>
        <message>
            <source>Known are: {rules}.</source>
            <translation>المعروف: {rules}.</translation>
        </message>
        <message>
            <source>Known are: {what}.</source>
            <translation>المعروف: {what}.</translation>
        </message>
        <message>
            <source>Leave it out and pack again.</source>
            <translation>اتركه واحزم من جديد.</translation>
        </message>
        <message>
            <source>Leave it out, or give it something that can be judged.</source>
            <translation>اتركه، أو أعطِه شيئًا يمكن تقييمه.</translation>
        </message>
        <message>
            <source>Leave the columns id, row and key as they are.</source>
            <translation type="vanished">أبقِ الأعمدة id وrow وkey كما هي.</translation>
        </message>
        <message>
            <source>Leave the rows in their order.</source>
            <translation type="vanished">أبقِ الصفوف بترتيبها.</translation>
        </message>
        <message>
            <source>Let them agree: one takes the sign-off back and signs the agreed marks.</source>
            <translation>دعهما يتفقان: يتراجع أحدهما عن الاعتماد ويوقّع الدرجات المتفق عليها.</translation>
        </message>
        <message>
            <source>Line {line} has a cell of more than {cell} characters.</source>
            <translation>في السطر {line} خلية فيها أكثر من {cell} حرفًا.</translation>
        </message>
        <message>
            <source>Line {line} has a level before any criterion.</source>
            <translation>في السطر {line} مستوى قبل أي معيار.</translation>
        </message>
        <message>
            <source>Line {line} has no level.</source>
            <translation>ليس في السطر {line} مستوى.</translation>
        </message>
        <message>
            <source>Line {line} has {count} cells where the header has {width}.</source>
            <translation>في السطر {line} ‏{count} من الخلايا، وفي الترويسة {width}.</translation>
        </message>
        <message>
            <source>Line {line} has {count} columns; up to {columns} are read.</source>
            <translation>في السطر {line} ‏{count} من الأعمدة؛ ويُقرأ حتى {columns}.</translation>
        </message>
        <message>
            <source>Line {line} of the marks file names no {name}.</source>
            <translation>السطر {line} من ملف الدرجات لا يسمّي {name}.</translation>
        </message>
        <message>
            <source>Line {line} of the plan {what} Nothing was taken in.</source>
            <translation>السطر {line} من الخطة {what} لم يُستلم شيء.</translation>
        </message>
        <message>
            <source>Line {line} of the table cannot be read: {why}.</source>
            <translation>لا يُقرأ السطر {line} من الجدول: {why}.</translation>
        </message>
        <message>
            <source>Line {line}, {name}: {why}</source>
            <translation>السطر {line}، {name}: {why}</translation>
        </message>
        <message>
            <source>Line {line}: {why}</source>
            <translation>السطر {line}: {why}</translation>
        </message>
        <message>
            <source>Line {line}: “{criterion}” has two levels that must be reached.</source>
            <translation>السطر {line}: لـ «{criterion}» مستويان يجب بلوغهما.</translation>
        </message>
        <message>
            <source>Line {line}: “{text}” is no date.</source>
            <translation>السطر {line}: «{text}» ليس تاريخًا.</translation>
        </message>
        <message>
            <source>Make a new preview of it.</source>
            <translation>أنشئ معاينة جديدة له.</translation>
        </message>
        <message>
            <source>Make a new preview, or put the row back.</source>
            <translation>أنشئ معاينة جديدة، أو أعد الصف.</translation>
        </message>
        <message>
            <source>Make a new preview.</source>
            <translation>أنشئ معاينة جديدة.</translation>
        </message>
        <message>
            <source>Make one with a preview of the source.</source>
            <translation>أنشئ واحدة بمعاينة المصدر.</translation>
        </message>
        <message>
            <source>Marking goes on; nothing is lost.</source>
            <translation>يستمر التصحيح؛ ولم يضع شيء.</translation>
        </message>
        <message>
            <source>Marks are not written as “{ending}”.</source>
            <translation>لا تُكتب الدرجات بصيغة «{ending}».</translation>
        </message>
        <message>
            <source>Moodle says that its grade cannot be changed</source>
            <translation>يقول Moodle إن درجته لا يمكن تغييرها</translation>
        </message>
        <message>
            <source>Moodle's scale has no word “{word}”</source>
            <translation>ليس في مقياس Moodle الكلمة «{word}»</translation>
        </message>
        <message>
            <source>More than {most_files} files were given to check with.</source>
            <translation>أُعطي أكثر من {most_files} من الملفات للفحص بها.</translation>
        </message>
        <message>
            <source>Move it away, or publish to another folder; nothing was changed.</source>
            <translation>انقله، أو انشر في مجلد آخر؛ لم يتغيّر شيء.</translation>
        </message>
        <message>
            <source>Name a .csv or .xlsx file.</source>
            <translation>سمِّ ملف ‎.csv أو ‎.xlsx.</translation>
        </message>
        <message>
            <source>Name a file on a stick; name two for a second copy.</source>
            <translation>سمِّ ملفًا على ذاكرة USB؛ وسمِّ اثنين لنسخة ثانية.</translation>
        </message>
        <message>
            <source>Name a file that lies beside the achievement's, or an imported rubric.</source>
            <translation>سمِّ ملفًا بجانب ملف الإنجاز، أو سلّم تقدير مستوردًا.</translation>
        </message>
        <message>
            <source>Name a file with one.</source>
            <translation>سمِّ ملفًا فيه واحد.</translation>
        </message>
        <message>
            <source>Name a file, or paste the text of the QR code.</source>
            <translation>سمِّ ملفًا، أو الصق نص رمز QR.</translation>
        </message>
        <message>
            <source>Name a learner.</source>
            <translation>سمِّ متعلّمًا.</translation>
        </message>
        <message>
            <source>Name a rubric file that lies beside the achievement's, or the id of an imported rubric.</source>
            <translation>سمِّ ملف سلّم تقدير بجانب ملف الإنجاز، أو معرّف سلّم مستورد.</translation>
        </message>
        <message>
            <source>Name a rubric file, or the id of a rubric.</source>
            <translation type="vanished">سمِّ ملف سلّم تقدير، أو معرّف سلّم.</translation>
        </message>
        <message>
            <source>Name a submission (#1), or a learner number.</source>
            <translation type="vanished">سمِّ تسليمًا (#1)، أو رقم متعلّم.</translation>
        </message>
        <message>
            <source>Name another person as verifier.</source>
            <translation>سمِّ شخصًا آخر متحققًا.</translation>
        </message>
        <message>
            <source>Name another, or remove it.</source>
            <translation>سمِّ غيره، أو احذفه.</translation>
        </message>
        <message>
            <source>Name one as it stands here: {names}.</source>
            <translation>سمِّ واحدًا كما هو هنا: {names}.</translation>
        </message>
        <message>
            <source>Name one by its number: {numbers}.</source>
            <translation>سمِّ واحدًا برقمه: {numbers}.</translation>
        </message>
        <message>
            <source>Name one by number: {numbers}.</source>
            <translation>سمِّ واحدًا بالرقم: {numbers}.</translation>
        </message>
        <message>
            <source>Name one folder or download, or files of one learner.</source>
            <translation>سمِّ مجلدًا واحدًا أو تنزيلًا، أو ملفات متعلّم واحد.</translation>
        </message>
        <message>
            <source>Name one like utf-8 or cp1252.</source>
            <translation>سمِّ واحدًا مثل utf-8 أو cp1252.</translation>
        </message>
        <message>
            <source>Name one of them.</source>
            <translation>سمِّ واحدًا منها.</translation>
        </message>
        <message>
            <source>Name one of: {names}.</source>
            <translation>سمِّ واحدًا من: {names}.</translation>
        </message>
        <message>
            <source>Name somebody else.</source>
            <translation>سمِّ شخصًا آخر.</translation>
        </message>
        <message>
            <source>Name the files that lie in it, such as {what}/*.pdf</source>
            <translation>سمِّ الملفات التي فيه، مثل {what}/*.pdf</translation>
        </message>
        <message>
            <source>Name the folder that your web host serves.</source>
            <translation>سمِّ المجلد الذي يخدمه مضيف الويب.</translation>
        </message>
        <message>
            <source>Name the person and the date.</source>
            <translation>سمِّ الشخص والتاريخ.</translation>
        </message>
        <message>
            <source>Newer than this checker</source>
            <translation>أحدث من هذا الفاحص</translation>
        </message>
        <message>
            <source>No award of {one} names you as its verifier.</source>
            <translation>لا قرار منح لـ {one} يسمّيك متحققًا.</translation>
        </message>
        <message>
            <source>No certificate's code was found in the picture.</source>
            <translation>لم يُعثر في الصورة على رمز شهادة.</translation>
        </message>
        <message>
            <source>No consent of the learner is on record for this credential.</source>
            <translation>لا موافقة مسجّلة للمتعلّم على هذه الشهادة الرقمية.</translation>
        </message>
        <message>
            <source>No folder is chosen yet.</source>
            <translation>لم يُختر مجلد بعد.</translation>
        </message>
        <message>
            <source>No folder is named.</source>
            <translation>لم يُسمَّ مجلد.</translation>
        </message>
        <message>
            <source>No font here has {named}, which stands in “{text}”.</source>
            <translation>ليس في أي خط هنا {named}، وهو في «{text}».</translation>
        </message>
        <message>
            <source>No free learner number was found.</source>
            <translation>لم يُعثر على رقم متعلّم متاح.</translation>
        </message>
        <message>
            <source>No gradebook came in with this download.</source>
            <translation>لم يأتِ دفتر درجات مع هذا التنزيل.</translation>
        </message>
        <message>
            <source>No grading worksheet came in with this download.</source>
            <translation>لم تأتِ ورقة درجات مع هذا التنزيل.</translation>
        </message>
        <message>
            <source>No points can be reached with these criteria.</source>
            <translation>لا يمكن بلوغ نقاط بهذه المعايير.</translation>
        </message>
        <message>
            <source>Nobody handed in for this task.</source>
            <translation>لم يسلّم أحد لهذه المهمة.</translation>
        </message>
        <message>
            <source>Nobody here is called “{name}”.</source>
            <translation>لا أحد هنا اسمه «{name}».</translation>
        </message>
        <message>
            <source>Nobody verifies marks that they gave themselves.</source>
            <translation>لا أحد يتحقق من درجات أعطاها بنفسه.</translation>
        </message>
        <message>
            <source>Not known here; your list is from {day}: {why}</source>
            <translation>غير معروفة هنا؛ قائمتك من {day}: {why}</translation>
        </message>
        <message>
            <source>Not yet achieved</source>
            <translation>لم يتحقق بعد</translation>
        </message>
        <message>
            <source>Not yet in force</source>
            <translation>لم تسرِ بعد</translation>
        </message>
        <message>
            <source>Not yet judged: {names}.</source>
            <translation>لم تُقيَّم بعد: {names}.</translation>
        </message>
        <message>
            <source>Not yet signed off: {waiting}.</source>
            <translation>لم تُعتمد بعد: {waiting}.</translation>
        </message>
        <message>
            <source>Nothing is different, so there is no new version to publish.</source>
            <translation>لا فرق، فلا إصدارة جديدة للنشر.</translation>
        </message>
        <message>
            <source>Nothing of {system} was taken in for this task.</source>
            <translation>لم يُستلم شيء من {system} لهذه المهمة.</translation>
        </message>
        <message>
            <source>Nothing waits for the root.</source>
            <translation>لا شيء ينتظر الجذر.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>لم يتغيّر شيء.</translation>
        </message>
        <message>
            <source>Nothing was changed. Ask who made the file.</source>
            <translation>لم يتغيّر شيء. اسأل من أنشأ الملف.</translation>
        </message>
        <message>
            <source>Nothing was changed. Check the disk or stick and do it again.</source>
            <translation>لم يتغيّر شيء. افحص القرص أو ذاكرة USB وأعد المحاولة.</translation>
        </message>
        <message>
            <source>Nothing was changed. Check the rights of the file and its folder.</source>
            <translation>لم يتغيّر شيء. راجع أذونات الملف ومجلده.</translation>
        </message>
        <message>
            <source>Nothing was changed. Close it there and try again.</source>
            <translation>لم يتغيّر شيء. أغلقه هناك وأعد المحاولة.</translation>
        </message>
        <message>
            <source>Nothing was changed. Enter the passphrase again.</source>
            <translation>لم يتغيّر شيء. أدخل عبارة المرور من جديد.</translation>
        </message>
        <message>
            <source>Nothing was changed. Free some space and do it again.</source>
            <translation>لم يتغيّر شيء. أخلِ بعض المساحة وأعد المحاولة.</translation>
        </message>
        <message>
            <source>Nothing was changed. Keep the folder as it is and open a backup elsewhere.</source>
            <translation>لم يتغيّر شيء. أبقِ المجلد كما هو وافتح نسخة احتياطية في مكان آخر.</translation>
        </message>
        <message>
            <source>Nothing was changed. Publish to an empty folder, and see who changed this one.</source>
            <translation>لم يتغيّر شيء. انشر في مجلد فارغ، وانظر من غيّر هذا.</translation>
        </message>
        <message>
            <source>Nothing was changed. Try again.</source>
            <translation>لم يتغيّر شيء. أعد المحاولة.</translation>
        </message>
        <message>
            <source>Nothing was changed. Update Credesk on this computer.</source>
            <translation>لم يتغيّر شيء. حدّث Credesk على هذا الحاسوب.</translation>
        </message>
        <message>
            <source>Nothing was changed. Use another copy.</source>
            <translation>لم يتغيّر شيء. استعمل نسخة أخرى.</translation>
        </message>
        <message>
            <source>Nothing was drawn. Shorten it.</source>
            <translation>لم يُرسم شيء. اختصره.</translation>
        </message>
        <message>
            <source>Nothing was drawn. Shorten the issuer's name or identifier, or the title.</source>
            <translation>لم يُرسم شيء. اختصر اسم جهة الإصدار أو معرّفها أو العنوان.</translation>
        </message>
        <message>
            <source>Nothing was drawn. Shorten the title, the learning outcomes or the other texts.</source>
            <translation>لم يُرسم شيء. اختصر العنوان أو نواتج التعلّم أو النصوص الأخرى.</translation>
        </message>
        <message>
            <source>Nothing was printed.</source>
            <translation>لم يُطبع شيء.</translation>
        </message>
        <message>
            <source>Nothing was printed. Write the text without it, or install a font package that has it.</source>
            <translation>لم يُطبع شيء. اكتب النص بدونه، أو ثبّت حزمة خطوط فيها.</translation>
        </message>
        <message>
            <source>Nothing was published to {folder}.</source>
            <translation>لم يُنشر شيء في {folder}.</translation>
        </message>
        <message>
            <source>Nothing was published.</source>
            <translation>لم يُنشر شيء.</translation>
        </message>
        <message>
            <source>Nothing was published. Look at that one first.</source>
            <translation>لم يُنشر شيء. انظر إلى تلك أولًا.</translation>
        </message>
        <message>
            <source>Nothing was signed and nothing was changed. Make the file anew and carry it over again.</source>
            <translation>لم يُوقّع شيء ولم يتغيّر شيء. أنشئ الملف من جديد وانقله مرة أخرى.</translation>
        </message>
        <message>
            <source>Nothing was signed.</source>
            <translation>لم يُوقّع شيء.</translation>
        </message>
        <message>
            <source>Nothing was signed. Look at it again.</source>
            <translation>لم يُوقّع شيء. انظر إليه من جديد.</translation>
        </message>
        <message>
            <source>Nothing was taken in.</source>
            <translation>لم يُستلم شيء.</translation>
        </message>
        <message>
            <source>Nothing was undone; correct them one by one.</source>
            <translation>لم يُتراجع عن شيء؛ صحّحها واحدة واحدة.</translation>
        </message>
        <message>
            <source>Nothing was written.</source>
            <translation>لم يُكتب شيء.</translation>
        </message>
        <message>
            <source>One file holds at most {count} certificates.</source>
            <translation>في الملف الواحد {count} من الشهادات على الأكثر.</translation>
        </message>
        <message>
            <source>Only cards of one format go side by side on a sheet.</source>
            <translation>لا تجتمع في ورقة إلا بطاقات بمقاس واحد.</translation>
        </message>
        <message>
            <source>Only the assessor who judged can sign these marks off.</source>
            <translation>لا يعتمد هذه الدرجات إلا المقيّم الذي قيّم.</translation>
        </message>
        <message>
            <source>Only the assessor who signed can take a sign-off back.</source>
            <translation>لا يتراجع عن الاعتماد إلا المقيّم الذي وقّعه.</translation>
        </message>
        <message>
            <source>Other people's keys still work.</source>
            <translation>مفاتيح الأشخاص الآخرين لا تزال تعمل.</translation>
        </message>
        <message>
            <source>Outcome bands are fractions of the maximum, from 0 to 1.</source>
            <translation>حدود النتائج كسور من النهاية العظمى، من 0 إلى 1.</translation>
        </message>
        <message>
            <source>Outcome bands must rise: achieved, then merit, then distinction.</source>
            <translation>يجب أن تتزايد حدود النتائج: تحقق، ثم جدارة، ثم امتياز.</translation>
        </message>
        <message>
            <source>Pack the file that it points to instead.</source>
            <translation>احزم الملف الذي يشير إليه بدلًا منه.</translation>
        </message>
        <message>
            <source>Page {number} is damaged and cannot be shown.</source>
            <translation>الصفحة {number} تالفة ولا يمكن عرضها.</translation>
        </message>
        <message>
            <source>Page {number} of the PDF cannot be read.</source>
            <translation>الصفحة {number} من ملف PDF لا تُقرأ.</translation>
        </message>
        <message>
            <source>Page {number} of the PDF has a size that is not read.</source>
            <translation>للصفحة {number} من ملف PDF مقاس لا يُقرأ.</translation>
        </message>
        <message>
            <source>People of this workspace: {names}.</source>
            <translation>أشخاص مساحة العمل هذه: {names}.</translation>
        </message>
        <message>
            <source>Photograph it closer, straight and sharp.</source>
            <translation>صوّرها من قرب، مستقيمة وواضحة.</translation>
        </message>
        <message>
            <source>Plug the stick in again or mount the share, then start again.</source>
            <translation>صِل ذاكرة USB أو المجلد المشترك من جديد، ثم ابدأ من جديد.</translation>
        </message>
        <message>
            <source>Points were scaled from {of} to Canvas's {maximum}.</source>
            <translation>حُوّلت النقاط من {of} إلى {maximum} في Canvas.</translation>
        </message>
        <message>
            <source>Points were scaled from {of} to Moodle's {maximum}.</source>
            <translation>حُوّلت النقاط من {of} إلى {maximum} في Moodle.</translation>
        </message>
        <message>
            <source>Practice, worth nothing</source>
            <translation>للتمرين، لا قيمة لها</translation>
        </message>
        <message>
            <source>Print them in several runs.</source>
            <translation>اطبعها على مرات.</translation>
        </message>
        <message>
            <source>Prove the journal and rebuild the tables from it.</source>
            <translation>تحقق من اليومية وأعد بناء الجداول منها.</translation>
        </message>
        <message>
            <source>Publish each issuer to a folder of its own; nothing was changed.</source>
            <translation>انشر كل جهة إصدار في مجلد خاص بها؛ لم يتغيّر شيء.</translation>
        </message>
        <message>
            <source>Publish to a folder of its own: what lies there is served to all.</source>
            <translation>انشر في مجلد مستقل: ما فيه متاح للجميع.</translation>
        </message>
        <message>
            <source>Publish to a folder without links in it.</source>
            <translation>انشر في مجلد بلا روابط فيه.</translation>
        </message>
        <message>
            <source>Publish to another folder, or remove that file yourself; nothing was changed.</source>
            <translation>انشر في مجلد آخر، أو احذف ذلك الملف بنفسك؛ لم يتغيّر شيء.</translation>
        </message>
        <message>
            <source>Put quotes around cells that hold the separator.</source>
            <translation>ضع علامات اقتباس حول الخلايا التي فيها الفاصل.</translation>
        </message>
        <message>
            <source>Reading the files broke off. Nothing was taken in.</source>
            <translation>انقطعت قراءة الملفات. لم يُستلم شيء.</translation>
        </message>
        <message>
            <source>Remove it and try again.</source>
            <translation>احذفه وأعد المحاولة.</translation>
        </message>
        <message>
            <source>Remove them and try again.</source>
            <translation>احذفها وأعد المحاولة.</translation>
        </message>
        <message>
            <source>Rename or remove one of them.</source>
            <translation>غيّر اسم أحدهما أو احذفه.</translation>
        </message>
        <message>
            <source>Replace that one, with a reason.</source>
            <translation>استبدل تلك، مع ذكر السبب.</translation>
        </message>
        <message>
            <source>Replaced</source>
            <translation>مستبدلة</translation>
        </message>
        <message>
            <source>Restore into a new one; nothing was changed.</source>
            <translation>استعدها إلى مجلد جديد؛ لم يتغيّر شيء.</translation>
        </message>
        <message>
            <source>Restore it from a backup.</source>
            <translation>استعده من نسخة احتياطية.</translation>
        </message>
        <message>
            <source>Row {number} belongs to no rubric.</source>
            <translation>الصف {number} ليس من أي سلّم تقدير.</translation>
        </message>
        <message>
            <source>Run `make page` in the checkout.</source>
            <translation>شغّل `make page` في المجلد المصدري.</translation>
        </message>
        <message>
            <source>Save a copy and open it elsewhere.</source>
            <translation>احفظ نسخة وافتحها في مكان آخر.</translation>
        </message>
        <message>
            <source>Save a copy and open it there.</source>
            <translation>احفظ نسخة وافتحها هناك.</translation>
        </message>
        <message>
            <source>Save a copy to open it elsewhere.</source>
            <translation>احفظ نسخة لفتحها في مكان آخر.</translation>
        </message>
        <message>
            <source>Save a smaller one.</source>
            <translation>احفظ أصغر منها.</translation>
        </message>
        <message>
            <source>Save it as CSV UTF-8 and try again.</source>
            <translation>احفظه بصيغة CSV UTF-8 وأعد المحاولة.</translation>
        </message>
        <message>
            <source>Save it as UTF-8.</source>
            <translation type="vanished">احفظه بترميز UTF-8.</translation>
        </message>
        <message>
            <source>Saving the copy was stopped.</source>
            <translation>أُوقف حفظ النسخة.</translation>
        </message>
        <message>
            <source>Say in 1 to {max_how} characters how it was verified.</source>
            <translation>اذكر في 1 إلى {max_how} حرفًا كيف جرى التحقق.</translation>
        </message>
        <message>
            <source>Say on which day it was handed over.</source>
            <translation>اذكر يوم التسليم.</translation>
        </message>
        <message>
            <source>Say where it can be seen.</source>
            <translation>اذكر أين يمكن رؤيته.</translation>
        </message>
        <message>
            <source>Say who goes on, by the name that they have in the workspace.</source>
            <translation>اذكر من يواصل، بالاسم الذي له في مساحة العمل.</translation>
        </message>
        <message>
            <source>Say why it is detached.</source>
            <translation>اذكر سبب الفصل.</translation>
        </message>
        <message>
            <source>Say why the award is decided anew.</source>
            <translation>اذكر سبب القرار الجديد.</translation>
        </message>
        <message>
            <source>Say why the sign-off is taken back.</source>
            <translation>اذكر سبب التراجع عن الاعتماد.</translation>
        </message>
        <message>
            <source>Send a smaller one.</source>
            <translation>أرسل أصغر منها.</translation>
        </message>
        <message>
            <source>Send it as PNG or JPEG.</source>
            <translation>أرسلها بصيغة PNG أو JPEG.</translation>
        </message>
        <message>
            <source>Several words are easy to keep in mind.</source>
            <translation>يسهل تذكّر عدة كلمات.</translation>
        </message>
        <message>
            <source>Share its files instead, one by one.</source>
            <translation type="vanished">شارك ملفاته بدلًا منه، واحدًا واحدًا.</translation>
        </message>
        <message>
            <source>Shorten its texts.</source>
            <translation>اختصر نصوصها.</translation>
        </message>
        <message>
            <source>Shorten the folder names and pack it again.</source>
            <translation>اختصر أسماء المجلدات واحزم من جديد.</translation>
        </message>
        <message>
            <source>Shorten the level or the outcome; the name is never shortened.</source>
            <translation>اختصر المستوى أو النتيجة؛ الاسم لا يُختصر أبدًا.</translation>
        </message>
        <message>
            <source>Showing this needs too much memory, so it was stopped.</source>
            <translation>عرضه يحتاج إلى ذاكرة أكثر مما ينبغي، فأُوقف.</translation>
        </message>
        <message>
            <source>Showing this takes too long, so it was stopped.</source>
            <translation>عرضه يطول أكثر مما ينبغي، فأُوقف.</translation>
        </message>
        <message>
            <source>Sign in as that person.</source>
            <translation>سجّل الدخول بذلك الشخص.</translation>
        </message>
        <message>
            <source>Sign marks off first, or see above why rows are left alone.</source>
            <translation>اعتمد الدرجات أولًا، أو انظر أعلاه لماذا تُركت صفوف.</translation>
        </message>
        <message>
            <source>Sign off every task before deciding.</source>
            <translation>اعتمد كل مهمة قبل القرار.</translation>
        </message>
        <message>
            <source>Signed with a stolen key</source>
            <translation>موقّعة بمفتاح مسروق</translation>
        </message>
        <message>
            <source>Signed, a check not made</source>
            <translation>موقّعة، وفحص لم يُجرَ</translation>
        </message>
        <message>
            <source>Signed, {check} check not made: {why}</source>
            <translation>موقّعة، ولم يُجرَ فحص «{check}»: {why}</translation>
        </message>
        <message>
            <source>Some levels of “{title}” have a score and some have none.</source>
            <translation>لبعض مستويات «{title}» درجة وليس لبعضها.</translation>
        </message>
        <message>
            <source>Some of these marks were changed since.</source>
            <translation>تغيّرت بعض هذه الدرجات بعد ذلك.</translation>
        </message>
        <message>
            <source>Somebody who holds it can add one for this person.</source>
            <translation>يمكن لمن لديه أن يضيف واحدًا لهذا الشخص.</translation>
        </message>
        <message>
            <source>Split it into several.</source>
            <translation>قسّمه إلى عدة أجزاء.</translation>
        </message>
        <message>
            <source>Stopped. Nothing was changed.</source>
            <translation>أُوقف. لم يتغيّر شيء.</translation>
        </message>
        <message>
            <source>Stopped. Nothing was taken in.</source>
            <translation>أُوقف. لم يُستلم شيء.</translation>
        </message>
        <message>
            <source>Suspended</source>
            <translation>معلّقة</translation>
        </message>
        <message>
            <source>Take the sign-off back first, with a reason.</source>
            <translation>تراجع أولًا عن الاعتماد، مع ذكر السبب.</translation>
        </message>
        <message>
            <source>Take them in in parts.</source>
            <translation>استلمها على أجزاء.</translation>
        </message>
        <message>
            <source>Tasks: {all}.</source>
            <translation>المهام: {all}.</translation>
        </message>
        <message>
            <source>Tasks: {names}.</source>
            <translation>المهام: {names}.</translation>
        </message>
        <message>
            <source>The PDF has {count} attached files, more than are read ({most_attachments}).</source>
            <translation>في ملف PDF ‏{count} من الملفات المرفقة، أكثر مما يُقرأ ({most_attachments}).</translation>
        </message>
        <message>
            <source>The PDF holds {count} credentials and {codes} codes.</source>
            <translation>في ملف PDF ‏{count} من الشهادات الرقمية و{codes} من الرموز.</translation>
        </message>
        <message>
            <source>The VC-JWT says another thing than the list beside it.</source>
            <translation>يقول VC-JWT غير ما تقوله القائمة بجانبه.</translation>
        </message>
        <message>
            <source>The XML has more than {most} elements, or {deep} within each other.</source>
            <translation>في XML أكثر من {most} عنصرًا، أو {deep} متداخلة.</translation>
        </message>
        <message>
            <source>The achievement of this submission is not on this machine.</source>
            <translation>إنجاز هذا التسليم ليس على هذا الحاسوب.</translation>
        </message>
        <message>
            <source>The address in the code belongs to this issuer.</source>
            <translation>العنوان في الرمز لجهة الإصدار هذه.</translation>
        </message>
        <message>
            <source>The alignment “{alignment}” needs a name and an address that begins with https://.</source>
            <translation>يحتاج التوافق «{alignment}» إلى اسم وعنوان يبدأ بـ https://.</translation>
        </message>
        <message>
            <source>The answer brings trust file {sequence}; number {latest} is here already.</source>
            <translation>يحمل الجواب ملف الثقة {sequence}؛ والرقم {latest} موجود هنا.</translation>
        </message>
        <message>
            <source>The answer is another root's.</source>
            <translation>الجواب لجذر آخر.</translation>
        </message>
        <message>
            <source>The answer of the root cannot be read.</source>
            <translation>جواب الجذر لا يُقرأ.</translation>
        </message>
        <message>
            <source>The answer signs something that does not wait here.</source>
            <translation>يوقّع الجواب شيئًا لا ينتظر هنا.</translation>
        </message>
        <message>
            <source>The answer was altered after the root signed it.</source>
            <translation>عُدّل الجواب بعد أن وقّعه الجذر.</translation>
        </message>
        <message>
            <source>The assessor can take the sign-off back first.</source>
            <translation>يمكن للمقيّم أن يتراجع أولًا عن الاعتماد.</translation>
        </message>
        <message>
            <source>The attached credential is the one that the code was made for.</source>
            <translation>الشهادة الرقمية المرفقة هي التي صُنع لها الرمز.</translation>
        </message>
        <message>
            <source>The award date {award_date} lies ahead; today is {today}.</source>
            <translation>تاريخ المنح {award_date} لم يأتِ بعد؛ اليوم {today}.</translation>
        </message>
        <message>
            <source>The award to replace does not stand.</source>
            <translation>قرار المنح المطلوب استبداله غير قائم.</translation>
        </message>
        <message>
            <source>The backup in {source} lacks its database.</source>
            <translation>النسخة الاحتياطية في {source} تنقصها قاعدة البيانات.</translation>
        </message>
        <message>
            <source>The badge's picture is empty.</source>
            <translation>صورة الشارة فارغة.</translation>
        </message>
        <message>
            <source>The badge's picture is not a PNG.</source>
            <translation>صورة الشارة ليست PNG.</translation>
        </message>
        <message>
            <source>The badge's picture is not a whole PNG.</source>
            <translation>صورة الشارة ليست PNG كاملة.</translation>
        </message>
        <message>
            <source>The badge's picture is not a whole SVG.</source>
            <translation>صورة الشارة ليست SVG كاملة.</translation>
        </message>
        <message>
            <source>The badge's picture is not an SVG into which a credential can be put.</source>
            <translation>صورة الشارة ليست SVG يمكن وضع شهادة رقمية فيها.</translation>
        </message>
        <message>
            <source>The certificate number has a slip in it.</source>
            <translation>في رقم الشهادة خطأ كتابة.</translation>
        </message>
        <message>
            <source>The certificate {number} in the database is not the one that was signed: {why}.</source>
            <translation>الشهادة {number} في قاعدة البيانات ليست التي وُقّعت: {why}.</translation>
        </message>
        <message>
            <source>The certificate's texts are too long for its code.</source>
            <translation>نصوص الشهادة أطول مما يتسع له رمزها.</translation>
        </message>
        <message>
            <source>The claim “iat” of the signed text (JWT) is not an instant.</source>
            <translation>البيان “iat” في النص الموقّع (JWT) ليس وقتًا.</translation>
        </message>
        <message>
            <source>The claim “{name}” of the signed text (JWT) is not what the credential says.</source>
            <translation>البيان «{name}» في النص الموقّع (JWT) ليس ما تقوله الشهادة الرقمية.</translation>
        </message>
        <message>
            <source>The code asks for something that this program does not know.</source>
            <translation>يطلب الرمز شيئًا لا يعرفه هذا البرنامج.</translation>
        </message>
        <message>
            <source>The code cannot be read.</source>
            <translation>الرمز لا يُقرأ.</translation>
        </message>
        <message>
            <source>The code carries something that is not signed, or its signature has another length.</source>
            <translation>يحمل الرمز شيئًا غير موقّع، أو لتوقيعه طول آخر.</translation>
        </message>
        <message>
            <source>The code does not name anybody.</source>
            <translation>الرمز لا يسمّي أحدًا.</translation>
        </message>
        <message>
            <source>The code does not say which credential it stands for.</source>
            <translation>الرمز لا يقول أي شهادة رقمية يمثّل.</translation>
        </message>
        <message>
            <source>The code does not say who issued the certificate.</source>
            <translation>الرمز لا يقول من أصدر الشهادة.</translation>
        </message>
        <message>
            <source>The code has fields that this program does not know: {names}.</source>
            <translation>في الرمز حقول لا يعرفها هذا البرنامج: {names}.</translation>
        </message>
        <message>
            <source>The code is complete.</source>
            <translation>الرمز كامل.</translation>
        </message>
        <message>
            <source>The code is longer than any certificate's.</source>
            <translation>الرمز أطول من رمز أي شهادة.</translation>
        </message>
        <message>
            <source>The code is not a signed one (COSE_Sign1).</source>
            <translation>الرمز ليس موقّعًا (COSE_Sign1).</translation>
        </message>
        <message>
            <source>The code is of version {raw}; this program reads version {version}.</source>
            <translation>الرمز بالإصدارة {raw}؛ وهذا البرنامج يقرأ الإصدارة {version}.</translation>
        </message>
        <message>
            <source>The code is signed in a way that certificates are not (not Ed25519).</source>
            <translation>الرمز موقّع بطريقة لا تُوقّع بها الشهادات (ليست Ed25519).</translation>
        </message>
        <message>
            <source>The code is signed, but it is not a certificate's.</source>
            <translation>الرمز موقّع، لكنه ليس رمز شهادة.</translation>
        </message>
        <message>
            <source>The code's content cannot be read.</source>
            <translation>محتوى الرمز لا يُقرأ.</translation>
        </message>
        <message>
            <source>The code's dates cannot be read.</source>
            <translation>تواريخ الرمز لا تُقرأ.</translation>
        </message>
        <message>
            <source>The code's fields are not numbered.</source>
            <translation>حقول الرمز غير مرقّمة.</translation>
        </message>
        <message>
            <source>The code's header cannot be read.</source>
            <translation>ترويسة الرمز لا تُقرأ.</translation>
        </message>
        <message>
            <source>The code's header is not that of a certificate.</source>
            <translation>ترويسة الرمز ليست ترويسة شهادة.</translation>
        </message>
        <message>
            <source>The colour {colour} is too pale for white paper: its contrast is {contrast} to 1 where {least} is the least.</source>
            <translation>اللون {colour} فاتح على الورق الأبيض: تباينه {contrast} إلى 1 والأدنى {least}.</translation>
        </message>
        <message>
            <source>The column “{header}” means nothing in a rubric.</source>
            <translation>العمود «{header}» لا معنى له في سلّم تقدير.</translation>
        </message>
        <message>
            <source>The comment has {count} characters; at most {max_comment} can be kept.</source>
            <translation>في التعليق {count} حرفًا؛ ويمكن حفظ {max_comment} على الأكثر.</translation>
        </message>
        <message>
            <source>The comment holds control characters.</source>
            <translation>في التعليق محارف تحكّم.</translation>
        </message>
        <message>
            <source>The copy of the database is damaged.</source>
            <translation>نسخة قاعدة البيانات تالفة.</translation>
        </message>
        <message>
            <source>The copy of the database lacks its last entries.</source>
            <translation>نسخة قاعدة البيانات تنقصها آخر قيودها.</translation>
        </message>
        <message>
            <source>The credential cannot be signed as it is.</source>
            <translation>لا يمكن توقيع الشهادة الرقمية كما هي.</translation>
        </message>
        <message>
            <source>The credential does not follow Verifiable Credentials 2.0, which is read here.</source>
            <translation>الشهادة الرقمية لا تتبع Verifiable Credentials 2.0 المقروءة هنا.</translation>
        </message>
        <message>
            <source>The credential follows a later version of the standard than this program knows.</source>
            <translation>الشهادة الرقمية تتبع إصدارة من المعيار أحدث مما يعرفه هذا البرنامج.</translation>
        </message>
        <message>
            <source>The credential holds too many objects.</source>
            <translation>في الشهادة الرقمية عناصر أكثر مما ينبغي.</translation>
        </message>
        <message>
            <source>The credential in the picture is compressed, which Open Badges does not allow.</source>
            <translation>الشهادة الرقمية في الصورة مضغوطة، ولا تسمح بذلك Open Badges.</translation>
        </message>
        <message>
            <source>The credential in the picture is not written as it must be.</source>
            <translation>الشهادة الرقمية في الصورة غير مكتوبة كما يجب.</translation>
        </message>
        <message>
            <source>The credential is built so that checking it would take too long.</source>
            <translation>بناء الشهادة الرقمية يجعل فحصها أطول مما ينبغي.</translation>
        </message>
        <message>
            <source>The credential is larger than checkers accept (256 kB).</source>
            <translation>الشهادة الرقمية أكبر مما يقبله من يفحص (256 kB).</translation>
        </message>
        <message>
            <source>The credential is signed with a method that this program does not know.</source>
            <translation>الشهادة الرقمية موقّعة بطريقة لا يعرفها هذا البرنامج.</translation>
        </message>
        <message>
            <source>The credential must carry exactly one proof.</source>
            <translation>يجب أن تحمل الشهادة الرقمية إثباتًا واحدًا بالضبط.</translation>
        </message>
        <message>
            <source>The credential names other contexts than those that this program knows.</source>
            <translation>تسمّي الشهادة الرقمية سياقات غير التي يعرفها هذا البرنامج.</translation>
        </message>
        <message>
            <source>The credential names too many status places.</source>
            <translation>تسمّي الشهادة الرقمية مواضع حالة أكثر مما ينبغي.</translation>
        </message>
        <message>
            <source>The credential names two places for one status.</source>
            <translation>تسمّي الشهادة الرقمية موضعين لحالة واحدة.</translation>
        </message>
        <message>
            <source>The credential to replace is not in force for this award.</source>
            <translation>الشهادة الرقمية المطلوب استبدالها ليست سارية لقرار المنح هذا.</translation>
        </message>
        <message>
            <source>The credential would end before it begins.</source>
            <translation>تنتهي الشهادة الرقمية قبل أن تبدأ.</translation>
        </message>
        <message>
            <source>The credential {row} in the database is not the one that was signed.</source>
            <translation>الشهادة الرقمية {row} في قاعدة البيانات ليست التي وُقّعت.</translation>
        </message>
        <message>
            <source>The credential's contexts are not a list of addresses.</source>
            <translation>سياقات الشهادة الرقمية ليست قائمة عناوين.</translation>
        </message>
        <message>
            <source>The credential's contexts do not fit what it uses.</source>
            <translation>سياقات الشهادة الرقمية لا تناسب ما تستعمله.</translation>
        </message>
        <message>
            <source>The credential's proof has no value.</source>
            <translation>إثبات الشهادة الرقمية بلا قيمة.</translation>
        </message>
        <message>
            <source>The credential's status place cannot be read.</source>
            <translation>موضع حالة الشهادة الرقمية لا يُقرأ.</translation>
        </message>
        <message>
            <source>The criterion “{draft}” must reach a level that it does not have.</source>
            <translation>يجب أن يبلغ المعيار «{draft}» مستوى ليس فيه.</translation>
        </message>
        <message>
            <source>The criterion “{name}” has {count} level(s).</source>
            <translation>للمعيار «{name}» ‏{count} من المستويات.</translation>
        </message>
        <message>
            <source>The database has a {kind} that is not in the journal.</source>
            <translation>في قاعدة البيانات {kind} ليس في اليومية.</translation>
        </message>
        <message>
            <source>The database in the backup is not what was backed up.</source>
            <translation>قاعدة البيانات في النسخة الاحتياطية ليست التي نُسخت.</translation>
        </message>
        <message>
            <source>The database lacks what was last written here: it was set back to an older state, or replaced.</source>
            <translation>ينقص قاعدة البيانات آخر ما كُتب هنا: أُعيدت إلى حالة أقدم، أو استُبدلت.</translation>
        </message>
        <message>
            <source>The database names another root key than the one that it was founded with.</source>
            <translation>تسمّي قاعدة البيانات مفتاح جذر غير الذي أُسست به.</translation>
        </message>
        <message>
            <source>The date “{text}” can be read in two ways.</source>
            <translation>التاريخ «{text}» يُقرأ بطريقتين.</translation>
        </message>
        <message>
            <source>The digest of “{what}” is not a SHA-256.</source>
            <translation>بصمة «{what}» ليست SHA-256.</translation>
        </message>
        <message>
            <source>The disk or stick may be failing: use another one.</source>
            <translation>ربما القرص أو ذاكرة USB يتعطّل: استعمل غيره.</translation>
        </message>
        <message>
            <source>The disk with {folder} is full.</source>
            <translation>القرص الذي فيه {folder} ممتلئ.</translation>
        </message>
        <message>
            <source>The employer's page was not built.</source>
            <translation>لم تُبنَ صفحة أصحاب العمل.</translation>
        </message>
        <message>
            <source>The evidence could not be written ({why}).</source>
            <translation>لم يمكن كتابة الأدلة ({why}).</translation>
        </message>
        <message>
            <source>The feed names the file “{href}”, which points out of its folder. Nothing was taken in.</source>
            <translation>يسمّي الملخّص الملف «{href}»، وهو يشير إلى خارج مجلده. لم يُستلم شيء.</translation>
        </message>
        <message>
            <source>The file could not be read: it broke its reader.</source>
            <translation>لم يمكن قراءة الملف: عطّل قارئه.</translation>
        </message>
        <message>
            <source>The file has a document type or entities, which no rubric needs.</source>
            <translation>في الملف نوع مستند أو كيانات، ولا يحتاج إليها سلّم تقدير.</translation>
        </message>
        <message>
            <source>The file has {count} bytes; up to {max_bytes} are read.</source>
            <translation>في الملف {count} بايت؛ ويُقرأ حتى {max_bytes}.</translation>
        </message>
        <message>
            <source>The file holds no rubric.</source>
            <translation>ليس في الملف سلّم تقدير.</translation>
        </message>
        <message>
            <source>The file holds no rubric.{held}</source>
            <translation>ليس في الملف سلّم تقدير.{held}</translation>
        </message>
        <message>
            <source>The file is damaged: it is no proper JSON.</source>
            <translation>الملف تالف: ليس JSON سليمًا.</translation>
        </message>
        <message>
            <source>The file is damaged: it is no proper XML.</source>
            <translation>الملف تالف: ليس XML سليمًا.</translation>
        </message>
        <message>
            <source>The file is kept as it came; save a copy to open it elsewhere.</source>
            <translation>يبقى الملف كما جاء؛ احفظ نسخة لفتحها في مكان آخر.</translation>
        </message>
        <message>
            <source>The file is kept as it came; save a copy to try it elsewhere.</source>
            <translation>يبقى الملف كما جاء؛ احفظ نسخة لتجربتها في مكان آخر.</translation>
        </message>
        <message>
            <source>The file is no proper TOML: {problem}.</source>
            <translation>الملف ليس TOML سليمًا: {problem}.</translation>
        </message>
        <message>
            <source>The file is no rubric of Canvas.</source>
            <translation>الملف ليس سلّم تقدير من Canvas.</translation>
        </message>
        <message>
            <source>The file is no table: it holds bytes that no text has.</source>
            <translation>الملف ليس جدولًا: فيه بايتات ليست في أي نص.</translation>
        </message>
        <message>
            <source>The file is not a picture that can be read.</source>
            <translation>الملف ليس صورة تُقرأ.</translation>
        </message>
        <message>
            <source>The file is not an SVG picture.</source>
            <translation>الملف ليس صورة SVG.</translation>
        </message>
        <message>
            <source>The file is not in UTF-8, which JSON must be.</source>
            <translation>الملف ليس بترميز UTF-8، وهو لازم في JSON.</translation>
        </message>
        <message>
            <source>The file is not in UTF-8.</source>
            <translation type="vanished">الملف ليس بترميز UTF-8.</translation>
        </message>
        <message>
            <source>The file is not in the encoding {encoding}.</source>
            <translation>الملف ليس بالترميز {encoding}.</translation>
        </message>
        <message>
            <source>The file is of version {parts}, newer than this Credesk.</source>
            <translation>الملف بالإصدارة {parts}، أحدث من Credesk هذا.</translation>
        </message>
        <message>
            <source>The file is too large to be {what}.</source>
            <translation>الملف أكبر من أن يكون {what}.</translation>
        </message>
        <message>
            <source>The file needs too much memory to read, so reading it was stopped.</source>
            <translation>قراءة الملف تحتاج إلى ذاكرة أكثر مما ينبغي، فأُوقفت.</translation>
        </message>
        <message>
            <source>The file of certificate numbers has another form than it must have.</source>
            <translation>لملف أرقام الشهادات صيغة غير المطلوبة.</translation>
        </message>
        <message>
            <source>The file says one thing only.</source>
            <translation>الملف يقول شيئًا واحدًا فقط.</translation>
        </message>
        <message>
            <source>The file took too long to read, so reading it was stopped.</source>
            <translation>طالت قراءة الملف أكثر مما ينبغي، فأُوقفت.</translation>
        </message>
        <message>
            <source>The file {path} could not be read: {why}.</source>
            <translation>لم يمكن قراءة الملف {path}: {why}.</translation>
        </message>
        <message>
            <source>The file {path} could not be written: {why}.</source>
            <translation>لم يمكن كتابة الملف {path}: {why}.</translation>
        </message>
        <message>
            <source>The file {path} exists already.</source>
            <translation>الملف {path} موجود من قبل.</translation>
        </message>
        <message>
            <source>The file {sheet} exists already.</source>
            <translation>الملف {sheet} موجود من قبل.</translation>
        </message>
        <message>
            <source>The files attached to the PDF are larger than are read (8 MiB in all).</source>
            <translation>الملفات المرفقة بملف PDF أكبر مما يُقرأ (8 MiB في المجموع).</translation>
        </message>
        <message>
            <source>The files have more than {most} MB together. Nothing was written.</source>
            <translation>في الملفات أكثر من {most} MB معًا. لم يُكتب شيء.</translation>
        </message>
        <message>
            <source>The files have {total} bytes together; up to {most} go back at once.</source>
            <translation type="vanished">في الملفات معًا {total} بايت؛ ويعود حتى {most} في المرة الواحدة.</translation>
        </message>
        <message>
            <source>The files to check with are larger than 32 MB in all.</source>
            <translation>ملفات الفحص أكبر من 32 MB في المجموع.</translation>
        </message>
        <message>
            <source>The first one was kept.</source>
            <translation>أُبقي على الأول.</translation>
        </message>
        <message>
            <source>The folder cannot be written to ({why}).</source>
            <translation>لا تمكن الكتابة في المجلد ({why}).</translation>
        </message>
        <message>
            <source>The folder has another trust file with the same number {sequence}.</source>
            <translation>في المجلد ملف ثقة آخر بالرقم نفسه {sequence}.</translation>
        </message>
        <message>
            <source>The folder {folder} cannot be used ({why}).</source>
            <translation>لا يمكن استعمال المجلد {folder} ({why}).</translation>
        </message>
        <message>
            <source>The folder {folder} is not empty.</source>
            <translation>المجلد {folder} ليس فارغًا.</translation>
        </message>
        <message>
            <source>The folder {folder} went away.</source>
            <translation>المجلد {folder} غاب.</translation>
        </message>
        <message>
            <source>The folder {target} cannot be made ({why}).</source>
            <translation>لا يمكن إنشاء المجلد {target} ({why}).</translation>
        </message>
        <message>
            <source>The folder {target} holds the backup of another workspace, or a later one of this.</source>
            <translation>في المجلد {target} نسخة احتياطية لمساحة عمل أخرى، أو أحدث من هذه.</translation>
        </message>
        <message>
            <source>The folder “{name}” cannot be read: {why}. Nothing was taken in.</source>
            <translation>المجلد «{name}» لا يُقرأ: {why}. لم يُستلم شيء.</translation>
        </message>
        <message>
            <source>The fonts for certificates are not installed.</source>
            <translation>خطوط الشهادات غير مثبّتة.</translation>
        </message>
        <message>
            <source>The gradebook does not tell the points possible; points go back as they are.</source>
            <translation>دفتر الدرجات لا يذكر النهاية العظمى؛ فتعود النقاط كما هي.</translation>
        </message>
        <message>
            <source>The head of the journal's stream {stream} is not signed by its device.</source>
            <translation>رأس سلسلة اليومية {stream} لم يوقّعه جهازها.</translation>
        </message>
        <message>
            <source>The header of the signed text (JWT) does not say which key signed it.</source>
            <translation>ترويسة النص الموقّع (JWT) لا تقول أي مفتاح وقّعه.</translation>
        </message>
        <message>
            <source>The header of the signed text (JWT) has members that Open Badges does not allow.</source>
            <translation>في ترويسة النص الموقّع (JWT) عناصر لا تسمح بها Open Badges.</translation>
        </message>
        <message>
            <source>The header of the signed text (JWT) is not written as it must be.</source>
            <translation>ترويسة النص الموقّع (JWT) غير مكتوبة كما يجب.</translation>
        </message>
        <message>
            <source>The highest grade must be more than 0.</source>
            <translation>يجب أن تكون أعلى درجة أكثر من 0.</translation>
        </message>
        <message>
            <source>The id of {where} is not an absolute IRI.</source>
            <translation>معرّف {where} ليس IRI مطلقًا.</translation>
        </message>
        <message>
            <source>The id of {where} is not an absolute address (IRI).</source>
            <translation>معرّف {where} ليس عنوانًا مطلقًا (IRI).</translation>
        </message>
        <message>
            <source>The id of {where} stands in two places that say different things.</source>
            <translation>معرّف {where} في موضعين يقولان شيئين مختلفين.</translation>
        </message>
        <message>
            <source>The id of {where} stands in two places.</source>
            <translation>معرّف {where} في موضعين.</translation>
        </message>
        <message>
            <source>The issuer is {issuer}.</source>
            <translation>جهة الإصدار {issuer}.</translation>
        </message>
        <message>
            <source>The issuer of this achievement is not on this machine.</source>
            <translation>جهة إصدار هذا الإنجاز ليست على هذا الحاسوب.</translation>
        </message>
        <message>
            <source>The item was closed.</source>
            <translation>أُغلق الدليل.</translation>
        </message>
        <message>
            <source>The journal is broken at entry {seq} of stream {stream}.</source>
            <translation>اليومية مكسورة عند القيد {seq} من السلسلة {stream}.</translation>
        </message>
        <message>
            <source>The key file is damaged: {what} cannot be read.</source>
            <translation>ملف المفاتيح تالف: لا يُقرأ {what}.</translation>
        </message>
        <message>
            <source>The key file {path} cannot be written.</source>
            <translation>لا تمكن كتابة ملف المفاتيح {path}.</translation>
        </message>
        <message>
            <source>The key file {path} is damaged or is not a key file.</source>
            <translation>ملف المفاتيح {path} تالف أو ليس ملف مفاتيح.</translation>
        </message>
        <message>
            <source>The key file {path} is in use by another program.</source>
            <translation>ملف المفاتيح {path} يستعمله برنامج آخر.</translation>
        </message>
        <message>
            <source>The key file {path} is missing.</source>
            <translation>ملف المفاتيح {path} مفقود.</translation>
        </message>
        <message>
            <source>The key file {path} was written by a newer version of Credesk (layout {version}, known here: {known}).</source>
            <translation>ملف المفاتيح {path} كتبته إصدارة أحدث من Credesk (التخطيط {version}، والمعروف هنا: {known}).</translation>
        </message>
        <message>
            <source>The key has signed more certificates than a trust file can list.</source>
            <translation>وقّع المفتاح شهادات أكثر مما يمكن أن يُدرج في ملف ثقة.</translation>
        </message>
        <message>
            <source>The key in the header of the signed text (JWT) cannot be used.</source>
            <translation>لا يمكن استعمال المفتاح في ترويسة النص الموقّع (JWT).</translation>
        </message>
        <message>
            <source>The key in the header of the signed text (JWT) is of another kind than its signature.</source>
            <translation>المفتاح في ترويسة النص الموقّع (JWT) من نوع غير نوع توقيعه.</translation>
        </message>
        <message>
            <source>The key of this evidence is not on this machine.</source>
            <translation>مفتاح هذا الدليل ليس على هذا الحاسوب.</translation>
        </message>
        <message>
            <source>The key waits for the root's signature; nothing was signed.</source>
            <translation>ينتظر المفتاح توقيع الجذر؛ لم يُوقّع شيء.</translation>
        </message>
        <message>
            <source>The key was stolen later; the issuer has this certificate in its register.</source>
            <translation>سُرق المفتاح لاحقًا؛ وهذه الشهادة في سجل جهة الإصدار.</translation>
        </message>
        <message>
            <source>The key {key} has ended already ({how}).</source>
            <translation>انتهى المفتاح {key} من قبل ({how}).</translation>
        </message>
        <message>
            <source>The key {key} is new or about to end already.</source>
            <translation>المفتاح {key} جديد أو هو بصدد الانتهاء.</translation>
        </message>
        <message>
            <source>The key {key} was never signed for by the root.</source>
            <translation>المفتاح {key} لم يوقّع له الجذر قط.</translation>
        </message>
        <message>
            <source>The key {key} was the issuer's when this was signed.</source>
            <translation>كان المفتاح {key} لجهة الإصدار حين وُقّعت هذه.</translation>
        </message>
        <message>
            <source>The keys are locked.</source>
            <translation>المفاتيح مقفلة.</translation>
        </message>
        <message>
            <source>The learner has agreed to this already.</source>
            <translation>وافق المتعلّم على هذا من قبل.</translation>
        </message>
        <message>
            <source>The levels of “{criterion}” do not rise in points.</source>
            <translation>نقاط مستويات «{criterion}» لا تتزايد.</translation>
        </message>
        <message>
            <source>The list of issuers is from {list_date} and still counts.</source>
            <translation>قائمة جهات الإصدار من {list_date} ولا تزال معتبرة.</translation>
        </message>
        <message>
            <source>The list of the backup in {source} cannot be read.</source>
            <translation>قائمة النسخة الاحتياطية في {source} لا تُقرأ.</translation>
        </message>
        <message>
            <source>The marks file has no column for: {missing}.</source>
            <translation>ليس في ملف الدرجات عمود لـ: {missing}.</translation>
        </message>
        <message>
            <source>The marks of this sign-off cannot be read on this machine.</source>
            <translation>درجات هذا الاعتماد لا تُقرأ على هذا الحاسوب.</translation>
        </message>
        <message>
            <source>The name “{name}” has no letter.</source>
            <translation>ليس في الاسم «{name}» حرف.</translation>
        </message>
        <message>
            <source>The name “{name}” is too long for the signed code on paper.</source>
            <translation>الاسم «{name}» أطول من أن يتسع له الرمز الموقّع على الورق.</translation>
        </message>
        <message>
            <source>The number {number} belongs to a learner already.</source>
            <translation>الرقم {number} لمتعلّم آخر من قبل.</translation>
        </message>
        <message>
            <source>The options of the rubric “{title}” cannot be read.</source>
            <translation>خيارات سلّم التقدير «{title}» لا تُقرأ.</translation>
        </message>
        <message>
            <source>The paper proof has {count} digits: too many for a code that a cheap printer prints readably in 40 mm.</source>
            <translation>في الإثبات الورقي {count} رقمًا: أكثر من أن تطبع طابعة رخيصة رمزه مقروءًا في 40 mm.</translation>
        </message>
        <message>
            <source>The paper proof is not a row of decimal digits.</source>
            <translation>الإثبات الورقي ليس صفًا من الأرقام العشرية.</translation>
        </message>
        <message>
            <source>The passphrase does not open keys for this person.</source>
            <translation>عبارة المرور لا تفتح مفاتيح لهذا الشخص.</translation>
        </message>
        <message>
            <source>The passphrase does not open the root file.</source>
            <translation>عبارة المرور لا تفتح ملف الجذر.</translation>
        </message>
        <message>
            <source>The passphrase does not open the space file.</source>
            <translation>عبارة المرور لا تفتح ملف المساحة.</translation>
        </message>
        <message>
            <source>The passphrase holds characters that cannot be encoded.</source>
            <translation>في عبارة المرور محارف لا يمكن ترميزها.</translation>
        </message>
        <message>
            <source>The passphrase is empty.</source>
            <translation>عبارة المرور فارغة.</translation>
        </message>
        <message>
            <source>The passphrase is longer than {longest_passphrase} bytes.</source>
            <translation>عبارة المرور أطول من {longest_passphrase} بايت.</translation>
        </message>
        <message>
            <source>The payload is larger than an entry of the journal.</source>
            <translation>الحمولة أكبر من قيد في اليومية.</translation>
        </message>
        <message>
            <source>The picture (PNG) ends too early or has too many parts.</source>
            <translation>الصورة (PNG) تنتهي قبل أوانها أو فيها أجزاء أكثر مما ينبغي.</translation>
        </message>
        <message>
            <source>The picture (SVG) is larger than is read.</source>
            <translation>الصورة (SVG) أكبر مما يُقرأ.</translation>
        </message>
        <message>
            <source>The picture (SVG) is not XML that is read.</source>
            <translation>الصورة (SVG) ليست XML مما يُقرأ.</translation>
        </message>
        <message>
            <source>The picture carries more than one credential.</source>
            <translation>تحمل الصورة أكثر من شهادة رقمية.</translation>
        </message>
        <message>
            <source>The picture carries no credential.</source>
            <translation>لا تحمل الصورة شهادة رقمية.</translation>
        </message>
        <message>
            <source>The picture has more pixels than are read (60 million).</source>
            <translation>في الصورة نقاط أكثر مما يُقرأ (60 مليونًا).</translation>
        </message>
        <message>
            <source>The picture has more pixels than are shown (60 million).</source>
            <translation>في الصورة نقاط أكثر مما يُعرض (60 مليونًا).</translation>
        </message>
        <message>
            <source>The picture has more than {count} million pixels.</source>
            <translation>في الصورة أكثر من {count} مليون نقطة.</translation>
        </message>
        <message>
            <source>The picture is damaged and cannot be opened.</source>
            <translation>الصورة تالفة ولا يمكن فتحها.</translation>
        </message>
        <message>
            <source>The picture is damaged and cannot be shown.</source>
            <translation>الصورة تالفة ولا يمكن عرضها.</translation>
        </message>
        <message>
            <source>The picture is larger than {size} MB.</source>
            <translation>الصورة أكبر من {size} MB.</translation>
        </message>
        <message>
            <source>The picture is white all over.</source>
            <translation>الصورة بيضاء كلها.</translation>
        </message>
        <message>
            <source>The picture shows {count} certificates' codes.</source>
            <translation>تُظهر الصورة رموز {count} من الشهادات.</translation>
        </message>
        <message>
            <source>The picture “{name}” must lie beside the template file.</source>
            <translation>يجب أن تكون الصورة «{name}» بجانب ملف القالب.</translation>
        </message>
        <message>
            <source>The plan has lost its first row, “source”.</source>
            <translation>فقدت الخطة صفها الأول “source”.</translation>
        </message>
        <message>
            <source>The plan has lost the row of {what}, or has one twice. Nothing was taken in.</source>
            <translation>فقدت الخطة صف {what}، أو هو فيها مرتين. لم يُستلم شيء.</translation>
        </message>
        <message>
            <source>The plan was made for another source than “{source_name}”, or it changed since. Nothing was taken in.</source>
            <translation>أُعدّت الخطة لمصدر غير «{source_name}»، أو تغيّر المصدر بعدها. لم يُستلم شيء.</translation>
        </message>
        <message>
            <source>The program that reads the file gave no proper answer. Nothing was changed.</source>
            <translation>البرنامج الذي يقرأ الملف لم يعطِ جوابًا سليمًا. لم يتغيّر شيء.</translation>
        </message>
        <message>
            <source>The program that shows this file gave no proper answer.</source>
            <translation>البرنامج الذي يعرض هذا الملف لم يعطِ جوابًا سليمًا.</translation>
        </message>
        <message>
            <source>The proof of {what} lacks what it must have.</source>
            <translation>ينقص إثبات {what} ما يجب أن يكون فيه.</translation>
        </message>
        <message>
            <source>The proof serves another purpose than to assert.</source>
            <translation>للإثبات غرض غير التأكيد.</translation>
        </message>
        <message>
            <source>The public key is not an Ed25519 key written as z6Mk….</source>
            <translation>المفتاح العام ليس مفتاح Ed25519 مكتوبًا z6Mk….</translation>
        </message>
        <message>
            <source>The recovery code does not open this file: {why}.</source>
            <translation>رمز الاسترداد لا يفتح هذا الملف: {why}.</translation>
        </message>
        <message>
            <source>The recovery file belongs to another key file: its workspace key does not open this one.</source>
            <translation>ملف الاسترداد لملف مفاتيح آخر: مفتاح مساحته لا يفتح هذا.</translation>
        </message>
        <message>
            <source>The register has {later} certificates of this key from after {since}.</source>
            <translation>في السجل {later} من شهادات هذا المفتاح بعد {since}.</translation>
        </message>
        <message>
            <source>The request asks for more than it lists: {unexplained}.</source>
            <translation>يطلب الطلب أكثر مما يذكر: {unexplained}.</translation>
        </message>
        <message>
            <source>The request is for another root: {root}.</source>
            <translation>الطلب لجذر آخر: {root}.</translation>
        </message>
        <message>
            <source>The request is larger than 16 MB.</source>
            <translation>الطلب أكبر من 16 MB.</translation>
        </message>
        <message>
            <source>The request is larger than the root reads.</source>
            <translation>الطلب أكبر مما يقرؤه الجذر.</translation>
        </message>
        <message>
            <source>The request is not the one that was looked at any more.</source>
            <translation>لم يعد الطلب هو الذي نُظر فيه.</translation>
        </message>
        <message>
            <source>The request to the root cannot be read.</source>
            <translation>الطلب إلى الجذر لا يُقرأ.</translation>
        </message>
        <message>
            <source>The request was altered after the workstation signed it.</source>
            <translation>عُدّل الطلب بعد أن وقّعته محطة العمل.</translation>
        </message>
        <message>
            <source>The request's list of issuers is not in its one form.</source>
            <translation>قائمة جهات الإصدار في الطلب ليست بصيغتها الوحيدة.</translation>
        </message>
        <message>
            <source>The request's list of issuers is not one.</source>
            <translation>قائمة جهات الإصدار في الطلب ليست قائمة.</translation>
        </message>
        <message>
            <source>The request's list of issuers says what no checker reads.</source>
            <translation>قائمة جهات الإصدار في الطلب تقول ما لا يقرؤه من يفحص.</translation>
        </message>
        <message>
            <source>The root file works as before. Next time put it where it can be written to.</source>
            <translation>يعمل ملف الجذر كما كان. ضعه في المرة القادمة حيث تمكن الكتابة عليه.</translation>
        </message>
        <message>
            <source>The root has signed trust file {sequence}; this workspace knows number {known} only.</source>
            <translation>وقّع الجذر ملف الثقة {sequence}؛ ومساحة العمل هذه تعرف الرقم {known} فقط.</translation>
        </message>
        <message>
            <source>The root's answer is not made as answers are.</source>
            <translation>جواب الجذر غير مصنوع كما تُصنع الأجوبة.</translation>
        </message>
        <message>
            <source>The root's answer records a trust file and brings none.</source>
            <translation>جواب الجذر يسجّل ملف ثقة ولا يحمل واحدًا.</translation>
        </message>
        <message>
            <source>The root's answer records another trust file than it brings.</source>
            <translation>جواب الجذر يسجّل ملف ثقة غير الذي يحمله.</translation>
        </message>
        <message>
            <source>The root's trust file names other issuers or keys than this workspace.</source>
            <translation>ملف الثقة من الجذر يسمّي جهات إصدار أو مفاتيح غير التي في مساحة العمل هذه.</translation>
        </message>
        <message>
            <source>The rubric at hand is not the one that was signed off.</source>
            <translation>سلّم التقدير الموجود ليس الذي جرى الاعتماد به.</translation>
        </message>
        <message>
            <source>The rubric has a header and no rows.</source>
            <translation>في سلّم التقدير ترويسة بلا صفوف.</translation>
        </message>
        <message>
            <source>The rubric has no criterion and no level “{old}”.</source>
            <translation>ليس في سلّم التقدير معيار ولا مستوى «{old}».</translation>
        </message>
        <message>
            <source>The rubric has no criterion “{text}”.</source>
            <translation>ليس في سلّم التقدير معيار «{text}».</translation>
        </message>
        <message>
            <source>The rubric has no title.</source>
            <translation>سلّم التقدير بلا عنوان.</translation>
        </message>
        <message>
            <source>The rubric of “{task}” has levels only, so weighted_mean has no points to join.</source>
            <translation>سلّم تقدير «{task}» فيه مستويات فقط، فليس لـ weighted_mean نقاط يجمعها.</translation>
        </message>
        <message>
            <source>The rubric “{code}” has no other version to compare.</source>
            <translation>ليس لسلّم التقدير «{code}» إصدارة أخرى للمقارنة.</translation>
        </message>
        <message>
            <source>The rubric “{code}” has no version {number}.</source>
            <translation>ليس لسلّم التقدير «{code}» إصدارة {number}.</translation>
        </message>
        <message>
            <source>The rubric “{title}” has no such criterion.</source>
            <translation>ليس في سلّم التقدير «{title}» معيار كهذا.</translation>
        </message>
        <message>
            <source>The scrypt cost N={n}, r={r}, p={p} is outside what is accepted.</source>
            <translation>كلفة scrypt ‏N={n}، r={r}، p={p} خارج المقبول.</translation>
        </message>
        <message>
            <source>The sealing key {key_id} came in with other bytes than the one that is here.</source>
            <translation>جاء مفتاح الختم {key_id} ببايتات غير التي هنا.</translation>
        </message>
        <message>
            <source>The sealing key {key_id} is not on this workstation: it was destroyed, or it was never given to it.</source>
            <translation>مفتاح الختم {key_id} ليس في محطة العمل هذه: أُتلف، أو لم يُعطَ لها قط.</translation>
        </message>
        <message>
            <source>The signature fits every word.</source>
            <translation>التوقيع يوافق كل كلمة.</translation>
        </message>
        <message>
            <source>The signed text (JWT) around it is whole, and it carries its own proof.</source>
            <translation>النص الموقّع (JWT) حولها سليم، وهي تحمل إثباتها.</translation>
        </message>
        <message>
            <source>The signed text (JWT) carries no signature that others can check.</source>
            <translation>النص الموقّع (JWT) لا يحمل توقيعًا يستطيع الآخرون فحصه.</translation>
        </message>
        <message>
            <source>The signed text (JWT) has not three parts.</source>
            <translation>ليس في النص الموقّع (JWT) ثلاثة أجزاء.</translation>
        </message>
        <message>
            <source>The signed text (JWT) is longer than is read.</source>
            <translation>النص الموقّع (JWT) أطول مما يُقرأ.</translation>
        </message>
        <message>
            <source>The signed text (JWT) is not written as it must be.</source>
            <translation>النص الموقّع (JWT) غير مكتوب كما يجب.</translation>
        </message>
        <message>
            <source>The signed text (JWT) is signed with a method that this program does not know.</source>
            <translation>النص الموقّع (JWT) موقّع بطريقة لا يعرفها هذا البرنامج.</translation>
        </message>
        <message>
            <source>The signed text has another form than it must have.</source>
            <translation type="vanished">للنص الموقّع صيغة غير المطلوبة.</translation>
        </message>
        <message>
            <source>The signed text is not signed by a status key of its issuer.</source>
            <translation>النص الموقّع لم يوقّعه مفتاح حالة لجهة إصداره.</translation>
        </message>
        <message>
            <source>The signed text is signed in another way than it must be.</source>
            <translation>النص الموقّع موقّع بغير الطريقة المطلوبة.</translation>
        </message>
        <message>
            <source>The signed text was altered.</source>
            <translation>عُدّل النص الموقّع.</translation>
        </message>
        <message>
            <source>The source ended before all its files were read. Nothing was taken in.</source>
            <translation>انتهى المصدر قبل قراءة كل ملفاته. لم يُستلم شيء.</translation>
        </message>
        <message>
            <source>The source is not what it was when it was looked at. Nothing was taken in.</source>
            <translation>المصدر ليس كما كان حين فُحص. لم يُستلم شيء.</translation>
        </message>
        <message>
            <source>The statement of a replacement has another form than it must have.</source>
            <translation>لبيان الاستبدال صيغة غير المطلوبة.</translation>
        </message>
        <message>
            <source>The status list cannot be unpacked.</source>
            <translation>لا يمكن فك قائمة الحالة.</translation>
        </message>
        <message>
            <source>The status list has another length than 131,072 bits.</source>
            <translation>طول قائمة الحالة غير 131,072 بت.</translation>
        </message>
        <message>
            <source>The status list is from the future.</source>
            <translation>قائمة الحالة من المستقبل.</translation>
        </message>
        <message>
            <source>The status list is not signed by a status key of its issuer.</source>
            <translation>قائمة الحالة لم يوقّعها مفتاح حالة لجهة إصدارها.</translation>
        </message>
        <message>
            <source>The status list was altered.</source>
            <translation>عُدّلت قائمة الحالة.</translation>
        </message>
        <message>
            <source>The status list's name does not fit its purpose.</source>
            <translation>اسم قائمة الحالة لا يناسب غرضها.</translation>
        </message>
        <message>
            <source>The status lists that were signed last do not tell of everything that was withdrawn or suspended.</source>
            <translation>قوائم الحالة الموقّعة أخيرًا لا تذكر كل ما سُحب أو عُلّق.</translation>
        </message>
        <message>
            <source>The status place is outside its list.</source>
            <translation>موضع الحالة خارج قائمته.</translation>
        </message>
        <message>
            <source>The submission is empty.</source>
            <translation>التسليم فارغ.</translation>
        </message>
        <message>
            <source>The submission names one item of evidence twice.</source>
            <translation>يسمّي التسليم دليلًا واحدًا مرتين.</translation>
        </message>
        <message>
            <source>The table cannot be written back in its own encoding.</source>
            <translation>لا تمكن إعادة كتابة الجدول بترميزه.</translation>
        </message>
        <message>
            <source>The table has more than {rows} rows.</source>
            <translation>في الجدول أكثر من {rows} صفًا.</translation>
        </message>
        <message>
            <source>The table has {count} bytes; up to {file_bytes} are read.</source>
            <translation>في الجدول {count} بايت؛ ويُقرأ حتى {file_bytes}.</translation>
        </message>
        <message>
            <source>The table is empty.</source>
            <translation>الجدول فارغ.</translation>
        </message>
        <message>
            <source>The take-in stays; nothing was changed.</source>
            <translation>يبقى الاستلام؛ لم يتغيّر شيء.</translation>
        </message>
        <message>
            <source>The task “{task}” names a rubric version that is not here.</source>
            <translation>تسمّي المهمة «{task}» إصدارة سلّم تقدير ليست هنا.</translation>
        </message>
        <message>
            <source>The task “{task}” names the rubric “{rubric}”, which is not there.</source>
            <translation>تسمّي المهمة «{task}» سلّم التقدير «{rubric}»، وهو ليس هناك.</translation>
        </message>
        <message>
            <source>The template file is larger than 64 KB.</source>
            <translation>ملف القالب أكبر من 64 KB.</translation>
        </message>
        <message>
            <source>The template file is not TOML.</source>
            <translation>ملف القالب ليس TOML.</translation>
        </message>
        <message>
            <source>The template has no name.</source>
            <translation>القالب بلا اسم.</translation>
        </message>
        <message>
            <source>The template “{name}” has no version {number}.</source>
            <translation>ليس للقالب «{name}» إصدارة {number}.</translation>
        </message>
        <message>
            <source>The text has no entry for its source language {first}.</source>
            <translation>ليس في النص مدخل بلغته الأصلية {first}.</translation>
        </message>
        <message>
            <source>The text is longer than any certificate's code.</source>
            <translation>النص أطول من رمز أي شهادة.</translation>
        </message>
        <message>
            <source>The texts of the recovery sheet do not fit on one page.</source>
            <translation>نصوص ورقة الاسترداد لا تتسع لها صفحة واحدة.</translation>
        </message>
        <message>
            <source>The trust file cannot be used: a key's names do not fit the key.</source>
            <translation>لا يمكن استعمال ملف الثقة: أسماء مفتاح لا تناسب المفتاح.</translation>
        </message>
        <message>
            <source>The trust file cannot be used: “{name}” of {what} is not what it must be.</source>
            <translation>لا يمكن استعمال ملف الثقة: «{name}» في {what} ليس كما يجب.</translation>
        </message>
        <message>
            <source>The trust file carries something else in the place of status lists.</source>
            <translation>في ملف الثقة شيء آخر مكان قوائم الحالة.</translation>
        </message>
        <message>
            <source>The trust file carries too many status lists, or something else in their place.</source>
            <translation>في ملف الثقة قوائم حالة أكثر مما ينبغي، أو شيء آخر مكانها.</translation>
        </message>
        <message>
            <source>The trust file is another organisation's: its root key is not the expected one.</source>
            <translation>ملف الثقة لمؤسسة أخرى: مفتاح جذره ليس المتوقع.</translation>
        </message>
        <message>
            <source>The trust file is not signed in the way that trust files are.</source>
            <translation>ملف الثقة غير موقّع كما تُوقّع ملفات الثقة.</translation>
        </message>
        <message>
            <source>The trust file is of version {version}; this program reads version {known}.</source>
            <translation>ملف الثقة بالإصدارة {version}؛ وهذا البرنامج يقرأ الإصدارة {known}.</translation>
        </message>
        <message>
            <source>The trust file names an issuer twice.</source>
            <translation>يسمّي ملف الثقة جهة إصدار مرتين.</translation>
        </message>
        <message>
            <source>The trust file of this workspace is another than the one that its journal records.</source>
            <translation>ملف الثقة في مساحة العمل هذه غير الذي تسجّله يوميتها.</translation>
        </message>
        <message>
            <source>The trust file was altered: its signature does not fit.</source>
            <translation>عُدّل ملف الثقة: توقيعه لا يوافقه.</translation>
        </message>
        <message>
            <source>The two passphrases are not the same.</source>
            <translation>عبارتا المرور غير متطابقتين.</translation>
        </message>
        <message>
            <source>The two passphrases are not the same. Type the second one again.</source>
            <translation>عبارتا المرور غير متطابقتين. اكتب الثانية من جديد.</translation>
        </message>
        <message>
            <source>The type of {where} is not written as it must be.</source>
            <translation>نوع {where} غير مكتوب كما يجب.</translation>
        </message>
        <message>
            <source>The verify address must be plain ASCII and at most 300 characters long.</source>
            <translation>يجب أن يكون عنوان التحقق بحروف ASCII وحدها، وبطول 300 حرف على الأكثر.</translation>
        </message>
        <message>
            <source>The verify address {address} has a path that cannot be a folder.</source>
            <translation>لعنوان التحقق {address} مسار لا يصلح مجلدًا.</translation>
        </message>
        <message>
            <source>The weight of a task must be more than 0.</source>
            <translation>يجب أن يكون وزن المهمة أكثر من 0.</translation>
        </message>
        <message>
            <source>The weight of “{name}” must be more than 0.</source>
            <translation>يجب أن يكون وزن «{name}» أكثر من 0.</translation>
        </message>
        <message>
            <source>The workload is given in whole hours, from 1 to 99999.</source>
            <translation>يُعطى حجم العمل بساعات صحيحة، من 1 إلى 99999.</translation>
        </message>
        <message>
            <source>The worksheet has no column for feedback comments; only grades go back.</source>
            <translation>ليس في ورقة الدرجات عمود للتعليقات؛ فتعود الدرجات وحدها.</translation>
        </message>
        <message>
            <source>The worksheet has no column for grades that can be told.</source>
            <translation>ليس في ورقة الدرجات عمود درجات يمكن تمييزه.</translation>
        </message>
        <message>
            <source>The workspace could not be made ({why}).</source>
            <translation>لم يمكن إنشاء مساحة العمل ({why}).</translation>
        </message>
        <message>
            <source>The workspace in {folder} cannot be read.</source>
            <translation>مساحة العمل في {folder} لا تُقرأ.</translation>
        </message>
        <message>
            <source>The workspace is made; there is no way back.</source>
            <translation>أُنشئت مساحة العمل؛ ولا رجوع عن ذلك.</translation>
        </message>
        <message>
            <source>The workspace's database is damaged.</source>
            <translation>قاعدة بيانات مساحة العمل تالفة.</translation>
        </message>
        <message>
            <source>The workspace's database refused the step; nothing of it was kept.</source>
            <translation>رفضت قاعدة بيانات مساحة العمل الخطوة؛ لم يُحفظ منها شيء.</translation>
        </message>
        <message>
            <source>The {algorithm} key of {issuer} is not as it was made. Nothing was written.</source>
            <translation>مفتاح {algorithm} لـ {issuer} ليس كما أُنشئ. لم يُكتب شيء.</translation>
        </message>
        <message>
            <source>The {forms} says one thing only.</source>
            <translation>{forms} يقول شيئًا واحدًا فقط.</translation>
        </message>
        <message>
            <source>The {kind} is larger than is read (64 MiB).</source>
            <translation>حجم {kind} أكبر مما يُقرأ (64 MiB).</translation>
        </message>
        <message>
            <source>The {kind} of {credential} is not signed by anybody who was admitted here.</source>
            <translation>{kind} الخاص بـ {credential} لم يوقّعه أحد قُبل هنا.</translation>
        </message>
        <message>
            <source>The {kind} {id} is not signed as it must be.</source>
            <translation>{kind} {id} غير موقّع كما يجب.</translation>
        </message>
        <message>
            <source>The {kind} {id} is not signed by the root.</source>
            <translation>{kind} {id} لم يوقّعه الجذر.</translation>
        </message>
        <message>
            <source>The {kind} {id} is signed with a key that nobody here has admitted.</source>
            <translation>{kind} {id} موقّع بمفتاح لم يقبله أحد هنا.</translation>
        </message>
        <message>
            <source>The {kind} {record} in the database is not what the journal proves.</source>
            <translation>{kind} {record} في قاعدة البيانات ليس ما تثبته اليومية.</translation>
        </message>
        <message>
            <source>The {what} is damaged or is another kind of file: {why}.</source>
            <translation>{what} تالف أو هو ملف من نوع آخر: {why}.</translation>
        </message>
        <message>
            <source>The {what} was written by a newer version of Credesk (version {version}).</source>
            <translation>{what} كتبته إصدارة أحدث من Credesk (الإصدارة {version}).</translation>
        </message>
        <message>
            <source>Then decide anew, and replace the credential.</source>
            <translation>ثم قرّر من جديد، واستبدل الشهادة الرقمية.</translation>
        </message>
        <message>
            <source>There are {count} credentials of “{text}”.</source>
            <translation>هناك {count} من الشهادات الرقمية لـ «{text}».</translation>
        </message>
        <message>
            <source>There are {count} of {what}; name one more exactly.</source>
            <translation>هناك {count} من {what}؛ سمِّ واحدًا بدقة أكبر.</translation>
        </message>
        <message>
            <source>There are: {known}.</source>
            <translation>هناك: {known}.</translation>
        </message>
        <message>
            <source>There are: {names}.</source>
            <translation>هناك: {names}.</translation>
        </message>
        <message>
            <source>There is a file {path} already. Nothing was written.</source>
            <translation>هناك ملف {path} من قبل. لم يُكتب شيء.</translation>
        </message>
        <message>
            <source>There is a file {target} already.</source>
            <translation>هناك ملف {target} من قبل.</translation>
        </message>
        <message>
            <source>There is a person called “{clean}” already.</source>
            <translation>هناك شخص اسمه «{clean}» من قبل.</translation>
        </message>
        <message>
            <source>There is a translation, but no text in the first language ({source}).</source>
            <translation>هناك ترجمة، ولا نص باللغة الأولى ({source}).</translation>
        </message>
        <message>
            <source>There is a workspace in {parent} already.</source>
            <translation>هناك مساحة عمل في {parent} من قبل.</translation>
        </message>
        <message>
            <source>There is an achievement “{code}” already. Choose another name, or make its next version.</source>
            <translation>هناك إنجاز «{code}» من قبل. اختر اسمًا آخر، أو أنشئ إصدارته التالية.</translation>
        </message>
        <message>
            <source>There is another template “{name}” already.</source>
            <translation>هناك قالب آخر «{name}» من قبل.</translation>
        </message>
        <message>
            <source>There is no achievement yet.</source>
            <translation>لا إنجاز بعد.</translation>
        </message>
        <message>
            <source>There is no act “{act}”.</source>
            <translation>لا عمل «{act}».</translation>
        </message>
        <message>
            <source>There is no award that a new credential could stand on.</source>
            <translation>لا قرار منح تستند إليه شهادة رقمية جديدة.</translation>
        </message>
        <message>
            <source>There is no backup in {source}.</source>
            <translation>لا نسخة احتياطية في {source}.</translation>
        </message>
        <message>
            <source>There is no certificate to print.</source>
            <translation>لا شهادة للطباعة.</translation>
        </message>
        <message>
            <source>There is no copy of the keys at {keys}.</source>
            <translation>لا نسخة من المفاتيح في {keys}.</translation>
        </message>
        <message>
            <source>There is no credential “{text}”.</source>
            <translation>لا شهادة رقمية «{text}».</translation>
        </message>
        <message>
            <source>There is no day {text}.</source>
            <translation>لا يوم {text}.</translation>
        </message>
        <message>
            <source>There is no encoding called “{encoding}”.</source>
            <translation>لا ترميز اسمه «{encoding}».</translation>
        </message>
        <message>
            <source>There is no evidence to sign off.</source>
            <translation>لا أدلة للاعتماد.</translation>
        </message>
        <message>
            <source>There is no file or folder {path}.</source>
            <translation>لا ملف ولا مجلد {path}.</translation>
        </message>
        <message>
            <source>There is no file {path}.</source>
            <translation>لا ملف {path}.</translation>
        </message>
        <message>
            <source>There is no file {shown}.</source>
            <translation>لا ملف {shown}.</translation>
        </message>
        <message>
            <source>There is no folder {folder}.</source>
            <translation>لا مجلد {folder}.</translation>
        </message>
        <message>
            <source>There is no folder {target}.</source>
            <translation>لا مجلد {target}.</translation>
        </message>
        <message>
            <source>There is no format “{format}”.</source>
            <translation>لا مقاس «{format}».</translation>
        </message>
        <message>
            <source>There is no issuer “{name}”.</source>
            <translation>لا جهة إصدار «{name}».</translation>
        </message>
        <message>
            <source>There is no key “{text}”.</source>
            <translation>لا مفتاح «{text}».</translation>
        </message>
        <message>
            <source>There is no learner “{wanted}”.</source>
            <translation>لا متعلّم «{wanted}».</translation>
        </message>
        <message>
            <source>There is no list of “{what}”.</source>
            <translation>لا قائمة لـ «{what}».</translation>
        </message>
        <message>
            <source>There is no one task “{title}”.</source>
            <translation>لا مهمة واحدة «{title}».</translation>
        </message>
        <message>
            <source>There is no paper “{paper}”.</source>
            <translation>لا ورق «{paper}».</translation>
        </message>
        <message>
            <source>There is no programme “{programme}”.</source>
            <translation>لا برنامج «{programme}».</translation>
        </message>
        <message>
            <source>There is no rubric “{code}”.</source>
            <translation>لا سلّم تقدير «{code}».</translation>
        </message>
        <message>
            <source>There is no rubric “{named}”.</source>
            <translation>لا سلّم تقدير «{named}».</translation>
        </message>
        <message>
            <source>There is no rule “{name}” to join tasks.</source>
            <translation>لا قاعدة «{name}» لجمع المهام.</translation>
        </message>
        <message>
            <source>There is no score rule “{name}”.</source>
            <translation>لا قاعدة تقدير «{name}».</translation>
        </message>
        <message>
            <source>There is no status “{state}”.</source>
            <translation>لا حالة «{state}».</translation>
        </message>
        <message>
            <source>There is no such attachment, or it was detached already.</source>
            <translation>لا مرفق كهذا، أو فُصل من قبل.</translation>
        </message>
        <message>
            <source>There is no such attachment, or it was not detached.</source>
            <translation>لا مرفق كهذا، أو لم يُفصل.</translation>
        </message>
        <message>
            <source>There is no such award.</source>
            <translation>لا قرار منح كهذا.</translation>
        </message>
        <message>
            <source>There is no such credential.</source>
            <translation>لا شهادة رقمية كهذه.</translation>
        </message>
        <message>
            <source>There is no such evidence file.</source>
            <translation>لا ملف أدلة كهذا.</translation>
        </message>
        <message>
            <source>There is no such file.</source>
            <translation>لا ملف كهذا.</translation>
        </message>
        <message>
            <source>There is no such folder.</source>
            <translation>لا يوجد مجلد كهذا.</translation>
        </message>
        <message>
            <source>There is no such sign-off, or it was taken back already.</source>
            <translation>لا اعتماد كهذا، أو جرى التراجع عنه.</translation>
        </message>
        <message>
            <source>There is no such take-in.</source>
            <translation>لا استلام كهذا.</translation>
        </message>
        <message>
            <source>There is no template “{name}”.</source>
            <translation>لا قالب «{name}».</translation>
        </message>
        <message>
            <source>There is no workspace in {folder}.</source>
            <translation>لا مساحة عمل في {folder}.</translation>
        </message>
        <message>
            <source>There is no workspace in {parent}.</source>
            <translation>لا مساحة عمل في {parent}.</translation>
        </message>
        <message>
            <source>There is no workspace in {place}.</source>
            <translation>لا مساحة عمل في {place}.</translation>
        </message>
        <message>
            <source>There is no {what}.</source>
            <translation>لا يوجد {what}.</translation>
        </message>
        <message>
            <source>There is not enough free memory to open the keys ({need} MB).</source>
            <translation>لا ذاكرة متاحة كافية لفتح المفاتيح ({need} MB).</translation>
        </message>
        <message>
            <source>There is nothing to carry over: your marks stand by the rubric's newest version.</source>
            <translation>لا شيء للنقل: درجاتك بأحدث إصدارة من سلّم التقدير.</translation>
        </message>
        <message>
            <source>There is nothing to do again.</source>
            <translation>لا شيء لإعادته.</translation>
        </message>
        <message>
            <source>There is nothing to give back.</source>
            <translation>لا شيء لإعادته.</translation>
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation>لا شيء للتراجع عنه.</translation>
        </message>
        <message>
            <source>There is nothing to {verb}.</source>
            <translation>لا شيء لهذا: {verb}.</translation>
        </message>
        <message>
            <source>These are not the digits of a certificate's code.</source>
            <translation>ليست هذه أرقام رمز شهادة.</translation>
        </message>
        <message>
            <source>These are versions of two different rubrics.</source>
            <translation>هاتان إصدارتان من سلّمين مختلفين.</translation>
        </message>
        <message>
            <source>These marks are signed off.</source>
            <translation>هذه الدرجات معتمدة.</translation>
        </message>
        <message>
            <source>These sign-offs are of more than one learner.</source>
            <translation>هذه الاعتمادات لأكثر من متعلّم.</translation>
        </message>
        <message>
            <source>They stay by the version by which they were given.</source>
            <translation>تبقى بالإصدارة التي أُعطيت بها.</translation>
        </message>
        <message>
            <source>They were kept.</source>
            <translation>أُبقي عليها.</translation>
        </message>
        <message>
            <source>This PDF has no pages.</source>
            <translation>ليس في ملف PDF هذا صفحات.</translation>
        </message>
        <message>
            <source>This PDF is damaged and cannot be shown.</source>
            <translation>ملف PDF هذا تالف ولا يمكن عرضه.</translation>
        </message>
        <message>
            <source>This PDF is locked with a password.</source>
            <translation>ملف PDF هذا مقفل بكلمة مرور.</translation>
        </message>
        <message>
            <source>This achievement version is not on this machine.</source>
            <translation>إصدارة الإنجاز هذه ليست على هذا الحاسوب.</translation>
        </message>
        <message>
            <source>This answer is for a request that did not come from this workstation, or that was altered on the way.</source>
            <translation>هذا الجواب لطلب لم يأتِ من محطة العمل هذه، أو عُدّل في الطريق.</translation>
        </message>
        <message>
            <source>This assessment is signed off.</source>
            <translation>هذا التقييم معتمد.</translation>
        </message>
        <message>
            <source>This award has a credential in force.</source>
            <translation>لقرار المنح هذا شهادة رقمية سارية.</translation>
        </message>
        <message>
            <source>This award names no verification.</source>
            <translation>قرار المنح هذا لا يسمّي تحققًا.</translation>
        </message>
        <message>
            <source>This backup was made by a newer version of Credesk.</source>
            <translation>أنشأت هذه النسخة الاحتياطية إصدارة أحدث من Credesk.</translation>
        </message>
        <message>
            <source>This certificate holds more text than fits on its page.</source>
            <translation>في هذه الشهادة نص أكثر مما تتسع له صفحتها.</translation>
        </message>
        <message>
            <source>This certificate template is not in a form that Credesk reads.</source>
            <translation>قالب الشهادة هذا ليس بصيغة يقرؤها Credesk.</translation>
        </message>
        <message>
            <source>This credential is in force: it is not suspended.</source>
            <translation>هذه الشهادة الرقمية سارية: ليست معلّقة.</translation>
        </message>
        <message>
            <source>This credential is {state} already.</source>
            <translation>هذه الشهادة الرقمية {state} من قبل.</translation>
        </message>
        <message>
            <source>This criterion must be judged; it cannot be not applicable.</source>
            <translation>هذا المعيار يجب تقييمه؛ لا يصح فيه «لا ينطبق».</translation>
        </message>
        <message>
            <source>This does not wait for the root.</source>
            <translation>هذا لا ينتظر الجذر.</translation>
        </message>
        <message>
            <source>This evidence is not on this machine.</source>
            <translation>هذا الدليل ليس على هذا الحاسوب.</translation>
        </message>
        <message>
            <source>This file broke the program that shows it.</source>
            <translation>عطّل هذا الملف البرنامج الذي يعرضه.</translation>
        </message>
        <message>
            <source>This file is empty.</source>
            <translation>هذا الملف فارغ.</translation>
        </message>
        <message>
            <source>This file is not a whole workspace.</source>
            <translation>هذا الملف ليس مساحة عمل كاملة.</translation>
        </message>
        <message>
            <source>This file is too large to show (more than 64 MB).</source>
            <translation>هذا الملف أكبر من أن يُعرض (أكثر من 64 MB).</translation>
        </message>
        <message>
            <source>This is asked in another step than “{step}”.</source>
            <translation>يُطلب هذا في خطوة غير «{step}».</translation>
        </message>
        <message>
            <source>This is no plan: it has no column {missing}.</source>
            <translation>ليست هذه خطة: ليس فيها عمود {missing}.</translation>
        </message>
        <message>
            <source>This is not a PDF that can be opened.</source>
            <translation>ليس هذا ملف PDF يمكن فتحه.</translation>
        </message>
        <message>
            <source>This is not a PNG picture that can be read.</source>
            <translation>ليست هذه صورة PNG تُقرأ.</translation>
        </message>
        <message>
            <source>This is not a certificate number.</source>
            <translation>ليس هذا رقم شهادة.</translation>
        </message>
        <message>
            <source>This is not a picture that can be opened.</source>
            <translation>ليست هذه صورة يمكن فتحها.</translation>
        </message>
        <message>
            <source>This is not a picture that can be shown.</source>
            <translation>ليست هذه صورة يمكن عرضها.</translation>
        </message>
        <message>
            <source>This is not a trust file.</source>
            <translation>ليس هذا ملف ثقة.</translation>
        </message>
        <message>
            <source>This is not the text of a certificate's code.</source>
            <translation>ليس هذا نص رمز شهادة.</translation>
        </message>
        <message>
            <source>This is not {what}, or it is damaged.</source>
            <translation>ليس هذا {what}، أو هو تالف.</translation>
        </message>
        <message>
            <source>This is not {what}.</source>
            <translation>ليس هذا {what}.</translation>
        </message>
        <message>
            <source>This is the last person who can open {what}.</source>
            <translation>هذا آخر شخص يستطيع فتح {what}.</translation>
        </message>
        <message>
            <source>This issuer is not on this machine.</source>
            <translation>جهة الإصدار هذه ليست على هذا الحاسوب.</translation>
        </message>
        <message>
            <source>This issuer version is not on this machine.</source>
            <translation>إصدارة جهة الإصدار هذه ليست على هذا الحاسوب.</translation>
        </message>
        <message>
            <source>This item has no file here.</source>
            <translation>ليس لهذا الدليل ملف هنا.</translation>
        </message>
        <message>
            <source>This learner has an award for this achievement already.</source>
            <translation>لهذا المتعلّم قرار منح لهذا الإنجاز من قبل.</translation>
        </message>
        <message>
            <source>This learner is not on this machine.</source>
            <translation>هذا المتعلّم ليس على هذا الحاسوب.</translation>
        </message>
        <message>
            <source>This page has a size that is not shown.</source>
            <translation>لهذه الصفحة مقاس لا يُعرض.</translation>
        </message>
        <message>
            <source>This person has keys in this key file already.</source>
            <translation>لهذا الشخص مفاتيح في ملف المفاتيح هذا من قبل.</translation>
        </message>
        <message>
            <source>This person holds no copy of the {role} key.</source>
            <translation>ليس لدى هذا الشخص نسخة من مفتاح {role}.</translation>
        </message>
        <message>
            <source>This person holds {count} {role} keys.</source>
            <translation>لدى هذا الشخص {count} من مفاتيح {role}.</translation>
        </message>
        <message>
            <source>This picture is not in a form that Credesk prints.</source>
            <translation>هذه الصورة ليست بصيغة يطبعها Credesk.</translation>
        </message>
        <message>
            <source>This recovery file does not carry the root key.</source>
            <translation>ملف الاسترداد هذا لا يحمل مفتاح الجذر.</translation>
        </message>
        <message>
            <source>This root has signed trust file {sequence}; the request starts from {number}, which is older.</source>
            <translation>وقّع هذا الجذر ملف الثقة {sequence}؛ ويبدأ الطلب من {number}، وهو أقدم.</translation>
        </message>
        <message>
            <source>This root has the words: {words}. Nothing was signed.</source>
            <translation>كلمات هذا الجذر: {words}. لم يُوقّع شيء.</translation>
        </message>
        <message>
            <source>This rubric has levels only, so there are no points to join.</source>
            <translation>في سلّم التقدير هذا مستويات فقط، فلا نقاط تُجمع.</translation>
        </message>
        <message>
            <source>This rubric version is not on this machine.</source>
            <translation>إصدارة سلّم التقدير هذه ليست على هذا الحاسوب.</translation>
        </message>
        <message>
            <source>This submission is not on this machine.</source>
            <translation>هذا التسليم ليس على هذا الحاسوب.</translation>
        </message>
        <message>
            <source>This submission is signed off, so its evidence stays as it was.</source>
            <translation>هذا التسليم معتمد، فتبقى أدلته كما كانت.</translation>
        </message>
        <message>
            <source>This take-in was undone already.</source>
            <translation>جرى التراجع عن هذا الاستلام من قبل.</translation>
        </message>
        <message>
            <source>This template version is not on this machine.</source>
            <translation>إصدارة القالب هذه ليست على هذا الحاسوب.</translation>
        </message>
        <message>
            <source>This workspace has no trust file yet.</source>
            <translation>ليس لمساحة العمل هذه ملف ثقة بعد.</translation>
        </message>
        <message>
            <source>This workspace is open for reading only, so nobody can sign in.</source>
            <translation>مساحة العمل هذه مفتوحة للقراءة فقط، فلا يمكن لأحد تسجيل الدخول.</translation>
        </message>
        <message>
            <source>This workspace is open for reading only.</source>
            <translation>مساحة العمل هذه مفتوحة للقراءة فقط.</translation>
        </message>
        <message>
            <source>This workspace was not closed before its folder became read-only.</source>
            <translation>لم تُغلق مساحة العمل هذه قبل أن يصير مجلدها للقراءة فقط.</translation>
        </message>
        <message>
            <source>This workspace was written by a newer version of Credesk.</source>
            <translation>كتبت مساحة العمل هذه إصدارة أحدث من Credesk.</translation>
        </message>
        <message>
            <source>This workspace's root has the words: {words}. Nothing was changed.</source>
            <translation>كلمات جذر مساحة العمل هذه: {words}. لم يتغيّر شيء.</translation>
        </message>
        <message>
            <source>This workstation has no issuing key of {issuer} that counts now.</source>
            <translation>ليس لمحطة العمل هذه مفتاح إصدار معتبر الآن لـ {issuer}.</translation>
        </message>
        <message>
            <source>This workstation knows no issuer yet.</source>
            <translation>محطة العمل هذه لا تعرف جهة إصدار بعد.</translation>
        </message>
        <message>
            <source>This workstation waits for the root's signature, so nothing can be issued here yet.</source>
            <translation>تنتظر محطة العمل هذه توقيع الجذر، فلا يمكن إصدار شيء هنا بعد.</translation>
        </message>
        <message>
            <source>To leave something out write no under take instead of deleting its row.</source>
            <translation>لترك شيء اكتب no تحت take بدل حذف صفه.</translation>
        </message>
        <message>
            <source>Together they hold more than {most} files. Nothing was taken in.</source>
            <translation>فيها معًا أكثر من {most} ملفًا. لم يُستلم شيء.</translation>
        </message>
        <message>
            <source>Together they would unpack to more than {most} bytes. Nothing was taken in.</source>
            <translation>تصير معًا عند فكّها أكثر من {most} بايت. لم يُستلم شيء.</translation>
        </message>
        <message>
            <source>Try again.</source>
            <translation>أعد المحاولة.</translation>
        </message>
        <message>
            <source>Two assessors signed off “{task}” with different results.</source>
            <translation>اعتمد مقيّمان «{task}» بنتيجتين مختلفتين.</translation>
        </message>
        <message>
            <source>Two columns are called “{header}”.</source>
            <translation>عمودان اسمهما «{header}».</translation>
        </message>
        <message>
            <source>Two criteria or levels of the rubric share one id.</source>
            <translation>لمعيارين أو مستويين في سلّم التقدير معرّف واحد.</translation>
        </message>
        <message>
            <source>Two levels of “{criterion}” have equal points ({lower}).</source>
            <translation>لمستويين من «{criterion}» نقاط متساوية ({lower}).</translation>
        </message>
        <message>
            <source>Two people signed at once: bring both workstations together and sign anew; nothing was changed.</source>
            <translation>وقّع شخصان في وقت واحد: اجمع محطتي العمل ووقّع من جديد؛ لم يتغيّر شيء.</translation>
        </message>
        <message>
            <source>Two submissions are given to one learner; the second is “{learner_name}”.</source>
            <translation>أُعطي تسليمان لمتعلّم واحد؛ والثاني «{learner_name}».</translation>
        </message>
        <message>
            <source>Two tasks of the achievement have one title.</source>
            <translation>لمهمتين في الإنجاز عنوان واحد.</translation>
        </message>
        <message>
            <source>Two tasks of the achievement have one title. Give each its own title.</source>
            <translation>لمهمتين في الإنجاز عنوان واحد. أعطِ كلًّا منهما عنوانها.</translation>
        </message>
        <message>
            <source>Two tasks of the achievement share one id.</source>
            <translation>لمهمتين في الإنجاز معرّف واحد.</translation>
        </message>
        <message>
            <source>Two {where} are called “{title}”.</source>
            <translation>اثنان من {where} عنوانهما «{title}».</translation>
        </message>
        <message>
            <source>Type the second one again.</source>
            <translation>اكتب الثانية من جديد.</translation>
        </message>
        <message>
            <source>Unpack it and hand in the folder, or pack it as an ordinary zip.</source>
            <translation>فُكّه وسلّم المجلد، أو احزمه بصيغة zip عادية.</translation>
        </message>
        <message>
            <source>Unpack it and hand in the folder.</source>
            <translation>فُكّه وسلّم المجلد.</translation>
        </message>
        <message>
            <source>Unreadable</source>
            <translation>غير مقروءة</translation>
        </message>
        <message>
            <source>Update Credesk here.</source>
            <translation>حدّث Credesk هنا.</translation>
        </message>
        <message>
            <source>Update Credesk on this machine.</source>
            <translation>حدّث Credesk على هذا الحاسوب.</translation>
        </message>
        <message>
            <source>Update Credesk on this machine; nothing was changed.</source>
            <translation>حدّث Credesk على هذا الحاسوب؛ لم يتغيّر شيء.</translation>
        </message>
        <message>
            <source>Use an earlier backup.</source>
            <translation>استعمل نسخة احتياطية أقدم.</translation>
        </message>
        <message>
            <source>Use another backup.</source>
            <translation>استعمل نسخة احتياطية أخرى.</translation>
        </message>
        <message>
            <source>Use another disk or an earlier backup.</source>
            <translation>استعمل قرصًا آخر أو نسخة احتياطية أقدم.</translation>
        </message>
        <message>
            <source>Use one that was written before it was moved.</source>
            <translation>استعمل واحدًا كُتب قبل نقله.</translation>
        </message>
        <message>
            <source>Validity is given in months, from 1 to 1200.</source>
            <translation>تُعطى الصلاحية بالأشهر، من 1 إلى 1200.</translation>
        </message>
        <message>
            <source>Wait until it is written, then try again.</source>
            <translation>انتظر حتى يُكتب، ثم أعد المحاولة.</translation>
        </message>
        <message>
            <source>What can be: {words}.</source>
            <translation>الممكن: {words}.</translation>
        </message>
        <message>
            <source>What happened?</source>
            <translation>ماذا حدث؟</translation>
        </message>
        <message>
            <source>What is said of this certificate number cannot be read.</source>
            <translation>ما يقال عن رقم الشهادة هذا لا يُقرأ.</translation>
        </message>
        <message>
            <source>What is said of this certificate number has another form than it must have.</source>
            <translation>لما يقال عن رقم الشهادة هذا صيغة غير المطلوبة.</translation>
        </message>
        <message>
            <source>What is said of this certificate number is of another one.</source>
            <translation>ما يقال عن رقم الشهادة هذا يخص شهادة أخرى.</translation>
        </message>
        <message>
            <source>What was read back differs from what was written.</source>
            <translation>ما أُعيدت قراءته يختلف عمّا كُتب.</translation>
        </message>
        <message>
            <source>What was there before is as it was; start again to go on.</source>
            <translation>ما كان هناك باقٍ كما كان؛ ابدأ من جديد للمتابعة.</translation>
        </message>
        <message>
            <source>What was there before was kept. Choose another place.</source>
            <translation>أُبقي على ما كان هناك. اختر مكانًا آخر.</translation>
        </message>
        <message>
            <source>Where does the root key go?</source>
            <translation>أين يذهب مفتاح الجذر؟</translation>
        </message>
        <message>
            <source>Where does “{what}” lie?</source>
            <translation>أين يوجد «{what}»؟</translation>
        </message>
        <message>
            <source>Where shall the backup go?</source>
            <translation>أين توضع النسخة الاحتياطية؟</translation>
        </message>
        <message>
            <source>Which assignment of the gradebook?</source>
            <translation>أي واجب من دفتر الدرجات؟</translation>
        </message>
        <message>
            <source>Which issuer?</source>
            <translation>أي جهة إصدار؟</translation>
        </message>
        <message>
            <source>Which task?</source>
            <translation>أي مهمة؟</translation>
        </message>
        <message>
            <source>Who saw “{what}”, and when?</source>
            <translation>من رأى «{what}»، ومتى؟</translation>
        </message>
        <message>
            <source>Why does the key end?</source>
            <translation>لماذا ينتهي المفتاح؟</translation>
        </message>
        <message>
            <source>With this the trust file would be more than checkers read; nothing was changed.</source>
            <translation>بهذا يصير ملف الثقة أكبر مما يقرؤه من يفحص؛ لم يتغيّر شيء.</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>مسحوبة</translation>
        </message>
        <message>
            <source>Write "…" or { en = "…", sw = "…" }.</source>
            <translation type="vanished">اكتب "…" أو { en = "…", sw = "…" }.</translation>
        </message>
        <message>
            <source>Write a learner number, or new.</source>
            <translation type="vanished">اكتب رقم متعلّم، أو new.</translation>
        </message>
        <message>
            <source>Write elsewhere beside its files.</source>
            <translation type="vanished">اكتب elsewhere بجانب ملفاته.</translation>
        </message>
        <message>
            <source>Write elsewhere under take to record it with its digest, or no to leave it out.</source>
            <translation>اكتب elsewhere تحت take لتسجيله ببصمته، أو no لتركه.</translation>
        </message>
        <message>
            <source>Write https://host/path.</source>
            <translation>اكتب https://host/path.</translation>
        </message>
        <message>
            <source>Write it as #RRGGBB, for example #0E6B5B.</source>
            <translation>اكتبه بصيغة ‎#RRGGBB، مثل ‎#0E6B5B.</translation>
        </message>
        <message>
            <source>Write it like 2026-03-04.</source>
            <translation>اكتبه مثل 2026-03-04.</translation>
        </message>
        <message>
            <source>Write it like 2026-11-24: year, month, day.</source>
            <translation>اكتبه مثل 2026-11-24: السنة والشهر واليوم.</translation>
        </message>
        <message>
            <source>Write it like 3, 2.5 or "3/4".</source>
            <translation type="vanished">اكتبه مثل 3 أو 2.5 أو "3/4".</translation>
        </message>
        <message>
            <source>Write it like 7, 7.5 or 3/4.</source>
            <translation>اكتبه مثل 7 أو 7.5 أو 3/4.</translation>
        </message>
        <message>
            <source>Write it like centre.example, without https:// or a path.</source>
            <translation>اكتبه مثل centre.example، دون https:// ولا مسار.</translation>
        </message>
        <message>
            <source>Write it like https://example.org/skill/1.</source>
            <translation type="vanished">اكتبه مثل https://example.org/skill/1.</translation>
        </message>
        <message>
            <source>Write it like https://verify.centre.example/</source>
            <translation>اكتبه مثل https://verify.centre.example/</translation>
        </message>
        <message>
            <source>Write it like kisumutvet.example.</source>
            <translation>اكتبه مثل kisumutvet.example.</translation>
        </message>
        <message>
            <source>Write it under Criteria Name.</source>
            <translation>اكتبه تحت Criteria Name.</translation>
        </message>
        <message>
            <source>Write it under rubric in the first row.</source>
            <translation>اكتبه تحت rubric في الصف الأول.</translation>
        </message>
        <message>
            <source>Write its name under Rubric Name.</source>
            <translation>اكتب اسمه تحت Rubric Name.</translation>
        </message>
        <message>
            <source>Write learner numbers, or #1.</source>
            <translation type="vanished">اكتب أرقام متعلّمين، أو ‎#1.</translation>
        </message>
        <message>
            <source>Write one like en, sw or pt-BR.</source>
            <translation>اكتب واحدًا مثل en أو sw أو pt-BR.</translation>
        </message>
        <message>
            <source>Write one row for each level.</source>
            <translation>اكتب صفًا لكل مستوى.</translation>
        </message>
        <message>
            <source>Write the name under name.</source>
            <translation type="vanished">اكتب الاسم تحت name.</translation>
        </message>
        <message>
            <source>Write the year, the month and the day, like 2026-11-24.</source>
            <translation>اكتب السنة والشهر واليوم، مثل 2026-11-24.</translation>
        </message>
        <message>
            <source>Write yes, no or elsewhere.</source>
            <translation type="vanished">اكتب yes أو no أو elsewhere.</translation>
        </message>
        <message>
            <source>You hold no copies of the organisation's keys to give.</source>
            <translation>ليست لديك نسخ من مفاتيح المؤسسة لتعطيها.</translation>
        </message>
        <message>
            <source>You hold no copy of the issuing key.</source>
            <translation>ليست لديك نسخة من مفتاح الإصدار.</translation>
        </message>
        <message>
            <source>You hold no copy of the root key here, so there is nothing to move.</source>
            <translation>ليست لديك نسخة من مفتاح الجذر هنا، فلا شيء يُنقل.</translation>
        </message>
        <message>
            <source>You hold no copy of the status key of {issuer}.</source>
            <translation>ليست لديك نسخة من مفتاح الحالة لـ {issuer}.</translation>
        </message>
        <message>
            <source>You hold no issuing, status or root key, so there is nothing to recover.</source>
            <translation>ليس لديك مفتاح إصدار ولا حالة ولا جذر، فلا شيء يُسترد.</translation>
        </message>
        <message>
            <source>You hold your own keys already.</source>
            <translation>لديك مفاتيحك من قبل.</translation>
        </message>
        <message>
            <source>You signed this verification already.</source>
            <translation>وقّعت هذا التحقق من قبل.</translation>
        </message>
        <message>
            <source>Your marks for this learner are not signed off.</source>
            <translation>درجاتك لهذا المتعلّم غير معتمدة.</translation>
        </message>
        <message>
            <source>Your marks for “{who}” stand by the newest version, or there are none.</source>
            <translation>درجاتك لـ «{who}» بأحدث إصدارة، أو لا درجات.</translation>
        </message>
        <message>
            <source>Your new key waits for the root's signature, so nothing can be signed with it yet.</source>
            <translation>ينتظر مفتاحك الجديد توقيع الجذر، فلا يمكن التوقيع به بعد.</translation>
        </message>
        <message>
            <source>a publishing was cut off; publish again.</source>
            <translation>انقطع نشر؛ انشر من جديد.</translation>
        </message>
        <message>
            <source>a status list in it does not count: {why}</source>
            <translation>قائمة حالة فيه غير معتبرة: {why}</translation>
        </message>
        <message>
            <source>address</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <source>another key signed the attached credential.</source>
            <translation>وقّع الشهادة الرقمية المرفقة مفتاح آخر.</translation>
        </message>
        <message>
            <source>attachment</source>
            <translation>المرفق</translation>
        </message>
        <message>
            <source>code</source>
            <translation>رمز</translation>
        </message>
        <message>
            <source>expiry</source>
            <translation>انتهاء الصلاحية</translation>
        </message>
        <message>
            <source>gives a submission to several learners.</source>
            <translation type="vanished">يعطي تسليمًا لعدة متعلّمين.</translation>
        </message>
        <message>
            <source>has a file whose submission does not stand above it.</source>
            <translation type="vanished">فيه ملف ليس تسليمه فوقه.</translation>
        </message>
        <message>
            <source>has lost its key.</source>
            <translation type="vanished">فقد مفتاحه.</translation>
        </message>
        <message>
            <source>issuer</source>
            <translation>جهة الإصدار</translation>
        </message>
        <message>
            <source>it begins on {day}.</source>
            <translation>تبدأ في {day}.</translation>
        </message>
        <message>
            <source>it belongs to the site and was not published.</source>
            <translation>هو من الموقع ولم يُنشر.</translation>
        </message>
        <message>
            <source>it does not count: {why}</source>
            <translation>غير معتبر: {why}</translation>
        </message>
        <message>
            <source>it does not name the issuer {issuer}.</source>
            <translation>لا يسمّي جهة الإصدار {issuer}.</translation>
        </message>
        <message>
            <source>it does not say where its status stands.</source>
            <translation>لا يقول أين حالته.</translation>
        </message>
        <message>
            <source>it ended on {day}.</source>
            <translation>انتهت في {day}.</translation>
        </message>
        <message>
            <source>it ended on {expires}: the root must sign a new one.</source>
            <translation>انتهى في {expires}: يجب أن يوقّع الجذر ملفًا جديدًا.</translation>
        </message>
        <message>
            <source>it ended on {valid_until}: publish again.</source>
            <translation>انتهت في {valid_until}: انشر من جديد.</translation>
        </message>
        <message>
            <source>it ends on {day}; have the root sign a new one soon.</source>
            <translation>ينتهي في {day}؛ اطلب من الجذر توقيع ملف جديد قريبًا.</translation>
        </message>
        <message>
            <source>it is about another certificate than its name says.</source>
            <translation>هو عن شهادة غير التي يقولها اسمه.</translation>
        </message>
        <message>
            <source>it is about other numbers than its name says.</source>
            <translation>هو عن أرقام غير التي يقولها اسمه.</translation>
        </message>
        <message>
            <source>it is another credential than its name says.</source>
            <translation>هو شهادة رقمية غير التي يقولها اسمه.</translation>
        </message>
        <message>
            <source>it is another one than that of the present address.</source>
            <translation>هو غير الذي للعنوان الحالي.</translation>
        </message>
        <message>
            <source>it is missing.</source>
            <translation>هو مفقود.</translation>
        </message>
        <message>
            <source>it is no number.</source>
            <translation>ليس رقمًا.</translation>
        </message>
        <message>
            <source>it is not a trust file that counts: {why}</source>
            <translation>ليس ملف ثقة معتبرًا: {why}</translation>
        </message>
        <message>
            <source>it is not the achievement that its folder names.</source>
            <translation>ليس الإنجاز الذي يسمّيه مجلده.</translation>
        </message>
        <message>
            <source>it is not the list beside it as VC-JWT: {why}</source>
            <translation>ليس القائمة التي بجانبه بصيغة VC-JWT: {why}</translation>
        </message>
        <message>
            <source>it is not the list that was signed: {why}</source>
            <translation>ليست القائمة التي وُقّعت: {why}</translation>
        </message>
        <message>
            <source>it is not what was published.</source>
            <translation>ليس ما نُشر.</translation>
        </message>
        <message>
            <source>it is signed by another root than the one that was published.</source>
            <translation>وقّعه جذر غير الذي نُشر.</translation>
        </message>
        <message>
            <source>it is the list {id}, which has another place.</source>
            <translation>هو القائمة {id}، ولها مكان آخر.</translation>
        </message>
        <message>
            <source>it links to {target}, which is not published.</source>
            <translation>فيه رابط إلى {target}، وهو غير منشور.</translation>
        </message>
        <message>
            <source>it names the address {address}, and the folder was published for {now}.</source>
            <translation>يسمّي العنوان {address}، وقد نُشر المجلد لـ {now}.</translation>
        </message>
        <message>
            <source>it was made to try things out.</source>
            <translation>صُنعت للتجربة.</translation>
        </message>
        <message>
            <source>its keys are not those that the root signed in the trust file.</source>
            <translation>مفاتيحه ليست التي وقّعها الجذر في ملف الثقة.</translation>
        </message>
        <message>
            <source>its status lists stand below {status_base}, not below {expected}.</source>
            <translation>قوائم حالته تحت {status_base}، لا تحت {expected}.</translation>
        </message>
        <message>
            <source>keeps a whole submission elsewhere.</source>
            <translation type="vanished">يحفظ تسليمًا كاملًا في مكان آخر.</translation>
        </message>
        <message>
            <source>key</source>
            <translation>المفتاح</translation>
        </message>
        <message>
            <source>makes a new learner for a file.</source>
            <translation type="vanished">ينشئ متعلّمًا جديدًا لملف.</translation>
        </message>
        <message>
            <source>makes a new learner without a name.</source>
            <translation type="vanished">ينشئ متعلّمًا جديدًا بلا اسم.</translation>
        </message>
        <message>
            <source>must_reach names the level “{title}”, which it does not have.</source>
            <translation>يسمّي must_reach المستوى «{title}»، وليس فيه.</translation>
        </message>
        <message>
            <source>names a learner twice.</source>
            <translation type="vanished">يسمّي متعلّمًا مرتين.</translation>
        </message>
        <message>
            <source>names the submission {word}, which the plan does not have.</source>
            <translation>يسمّي التسليم {word}، وليس في الخطة.</translation>
        </message>
        <message>
            <source>no code was found on it.</source>
            <translation>لم يُعثر عليها على رمز.</translation>
        </message>
        <message>
            <source>no identifier of the issuer is looked up there.</source>
            <translation>لا يُبحث هناك عن معرّف لجهة الإصدار.</translation>
        </message>
        <message>
            <source>nobody has signed it: somebody who holds the status key must publish.</source>
            <translation>لم يوقّعها أحد: يجب أن ينشر من لديه مفتاح الحالة.</translation>
        </message>
        <message>
            <source>nothing shows that the key that signed is this issuer's.</source>
            <translation>لا شيء يُظهر أن المفتاح الموقّع لجهة الإصدار هذه.</translation>
        </message>
        <message>
            <source>practice</source>
            <translation>تمرين</translation>
        </message>
        <message>
            <source>reading</source>
            <translation>القراءة</translation>
        </message>
        <message>
            <source>says “{one}” under row.</source>
            <translation>يقول «{one}» تحت row.</translation>
        </message>
        <message>
            <source>says “{what}” under take.</source>
            <translation>يقول «{what}» تحت take.</translation>
        </message>
        <message>
            <source>signature</source>
            <translation>التوقيع</translation>
        </message>
        <message>
            <source>start</source>
            <translation>بدء السريان</translation>
        </message>
        <message>
            <source>stolen key</source>
            <translation>مفتاح مسروق</translation>
        </message>
        <message>
            <source>suspension</source>
            <translation>التعليق</translation>
        </message>
        <message>
            <source>takes in “{row}” but names no learner.</source>
            <translation>يستلم «{row}» ولا يسمّي متعلّمًا.</translation>
        </message>
        <message>
            <source>the address in the code is not the issuer's in your list; do not open it.</source>
            <translation>العنوان في الرمز ليس عنوان جهة الإصدار في قائمتك؛ لا تفتحه.</translation>
        </message>
        <message>
            <source>the attached credential is not what was signed.</source>
            <translation>الشهادة الرقمية المرفقة ليست ما وُقّع.</translation>
        </message>
        <message>
            <source>the check was stopped here.</source>
            <translation>أُوقف الفحص هنا.</translation>
        </message>
        <message>
            <source>the code does not say which credential belongs to it.</source>
            <translation>الرمز لا يقول أي شهادة رقمية تخصه.</translation>
        </message>
        <message>
            <source>the credential is not attached.</source>
            <translation>الشهادة الرقمية غير مرفقة.</translation>
        </message>
        <message>
            <source>the employer's page was left out.</source>
            <translation>تُركت صفحة أصحاب العمل.</translation>
        </message>
        <message>
            <source>the issuer gave out another one in its place.</source>
            <translation>أعطت جهة الإصدار غيرها مكانها.</translation>
        </message>
        <message>
            <source>the issuer suspended it (list of {as_of}).</source>
            <translation>علّقتها جهة الإصدار (قائمة {as_of}).</translation>
        </message>
        <message>
            <source>the issuer took it back (list of {as_of}).</source>
            <translation>سحبتها جهة الإصدار (قائمة {as_of}).</translation>
        </message>
        <message>
            <source>the issuer {done} (list of {as_of}).</source>
            <translation>قالت جهة الإصدار: {done} (قائمة {as_of}).</translation>
        </message>
        <message>
            <source>the key is not known.</source>
            <translation>المفتاح غير معروف.</translation>
        </message>
        <message>
            <source>the key of the signed text (JWT) around it is not at hand.</source>
            <translation>مفتاح النص الموقّع (JWT) حولها غير متوفر.</translation>
        </message>
        <message>
            <source>the key that signed did not count on {day}.</source>
            <translation>المفتاح الموقّع لم يكن معتبرًا في {day}.</translation>
        </message>
        <message>
            <source>the key that signed is not one of this issuer's in it.</source>
            <translation>المفتاح الموقّع ليس من مفاتيح جهة الإصدار هذه فيها.</translation>
        </message>
        <message>
            <source>the key that signed may not sign certificates.</source>
            <translation>لا يجوز للمفتاح الموقّع توقيع الشهادات.</translation>
        </message>
        <message>
            <source>the key was stolen on {since}; the issuer does not know this.</source>
            <translation>سُرق المفتاح في {since}؛ وجهة الإصدار لا تعرف هذه.</translation>
        </message>
        <message>
            <source>the key was stolen, and no list says which certificates are good.</source>
            <translation>سُرق المفتاح، ولا قائمة تقول أي الشهادات صالحة.</translation>
        </message>
        <message>
            <source>the list at hand cannot be unpacked.</source>
            <translation>لا يمكن فك القائمة المتوفرة.</translation>
        </message>
        <message>
            <source>the list at hand has a length that is not read.</source>
            <translation>للقائمة المتوفرة طول لا يُقرأ.</translation>
        </message>
        <message>
            <source>the list of issuers ended on {ended}; get a later one.</source>
            <translation>انتهت قائمة جهات الإصدار في {ended}؛ احصل على أحدث منها.</translation>
        </message>
        <message>
            <source>the list that it repeats is missing.</source>
            <translation>القائمة التي يكررها مفقودة.</translation>
        </message>
        <message>
            <source>the signature does not fit.</source>
            <translation>التوقيع لا يوافق.</translation>
        </message>
        <message>
            <source>the signature was not verified.</source>
            <translation>لم يُتحقق من التوقيع.</translation>
        </message>
        <message>
            <source>the signed statement beside it is missing.</source>
            <translation>البيان الموقّع بجانبه مفقود.</translation>
        </message>
        <message>
            <source>the signed text (JWT) is not what was signed.</source>
            <translation>النص الموقّع (JWT) ليس ما وُقّع.</translation>
        </message>
        <message>
            <source>the status list does not say that this certificate was replaced.</source>
            <translation>قائمة الحالة لا تقول إن هذه الشهادة استُبدلت.</translation>
        </message>
        <message>
            <source>the trust file carries a later one of it: publish again.</source>
            <translation>في ملف الثقة أحدث منها: انشر من جديد.</translation>
        </message>
        <message>
            <source>the trust file is missing.</source>
            <translation>ملف الثقة مفقود.</translation>
        </message>
        <message>
            <source>trust list</source>
            <translation>قائمة الثقة</translation>
        </message>
        <message>
            <source>what stands there is not what the issuer signed.</source>
            <translation>ما هو هناك ليس ما وقّعته جهة الإصدار.</translation>
        </message>
        <message>
            <source>withdrawal</source>
            <translation>السحب</translation>
        </message>
        <message>
            <source>{count} learners are called “{wanted}”.</source>
            <translation>هناك {count} متعلّمًا اسمهم «{wanted}».</translation>
        </message>
        <message>
            <source>{count} people here are called “{name}”.</source>
            <translation>هناك {count} أشخاص هنا اسمهم «{name}».</translation>
        </message>
        <message>
            <source>{count} tables of different form came in for this task.</source>
            <translation>جاء {count} من الجداول المختلفة الشكل لهذه المهمة.</translation>
        </message>
        <message>
            <source>{day} has not come yet.</source>
            <translation>لم يأتِ {day} بعد.</translation>
        </message>
        <message>
            <source>{day} is still to come.</source>
            <translation>لم يأتِ {day} بعد.</translation>
        </message>
        <message>
            <source>{error} Nothing was signed off.</source>
            <translation>{error} لم يُعتمد شيء.</translation>
        </message>
        <message>
            <source>{feed} has a document type or entities, which could load other files. Nothing was taken in.</source>
            <translation>في {feed} نوع مستند أو كيانات قد تحمّل ملفات أخرى. لم يُستلم شيء.</translation>
        </message>
        <message>
            <source>{feed} holds no feed. Nothing was taken in.</source>
            <translation>ليس في {feed} ملخّص. لم يُستلم شيء.</translation>
        </message>
        <message>
            <source>{feed} is damaged: it is no proper XML. Nothing was taken in.</source>
            <translation>{feed} تالف: ليس XML سليمًا. لم يُستلم شيء.</translation>
        </message>
        <message>
            <source>{file} cannot be read ({why}).</source>
            <translation>لا يمكن قراءة {file} ‏({why}).</translation>
        </message>
        <message>
            <source>{file} holds another organisation's root key ({theirs}).</source>
            <translation>في {file} مفتاح جذر مؤسسة أخرى ({theirs}).</translation>
        </message>
        <message>
            <source>{file} holds no rubric.</source>
            <translation>ليس في {file} سلّم تقدير.</translation>
        </message>
        <message>
            <source>{file} holds {count} rubrics.</source>
            <translation>في {file} ‏{count} من سلالم التقدير.</translation>
        </message>
        <message>
            <source>{file} is larger than 4 GB, which not every disk can hold.</source>
            <translation>حجم {file} أكبر من 4 GB، ولا تتسع له كل الأقراص.</translation>
        </message>
        <message>
            <source>{file} is not UTF-8 text.</source>
            <translation>ليس {file} نصًا بترميز UTF-8.</translation>
        </message>
        <message>
            <source>{file} is not a list.</source>
            <translation>ليس {file} قائمة.</translation>
        </message>
        <message>
            <source>{file} is not a recovery file of this workspace.</source>
            <translation>ليس {file} ملف استرداد لمساحة العمل هذه.</translation>
        </message>
        <message>
            <source>{file} lies on the same disk as the keys, so one loss would take both.</source>
            <translation>{file} على قرص المفاتيح نفسه، فخسارة واحدة تذهب بالاثنين.</translation>
        </message>
        <message>
            <source>{file} lists {count} credentials.</source>
            <translation>في {file} ‏{count} من الشهادات الرقمية.</translation>
        </message>
        <message>
            <source>{folder} cannot be made.</source>
            <translation>لا يمكن إنشاء {folder}.</translation>
        </message>
        <message>
            <source>{folder} holds something else than a demo: {others}.</source>
            <translation>في {folder} غير عرض تجريبي: {others}.</translation>
        </message>
        <message>
            <source>{folder} is a workspace.</source>
            <translation>{folder} مساحة عمل.</translation>
        </message>
        <message>
            <source>{folder} is not a folder.</source>
            <translation>ليس {folder} مجلدًا.</translation>
        </message>
        <message>
            <source>{folder} is not the list of files that Credesk keeps in a published folder.</source>
            <translation>ليس {folder} قائمة الملفات التي يحفظها Credesk في مجلد منشور.</translation>
        </message>
        <message>
            <source>{folder} is the published folder of another issuer, {issuer}.</source>
            <translation>{folder} مجلد منشور لجهة إصدار أخرى، {issuer}.</translation>
        </message>
        <message>
            <source>{folder} is there already and is not empty.</source>
            <translation>{folder} موجود من قبل وليس فارغًا.</translation>
        </message>
        <message>
            <source>{issuer_id} is not in it.</source>
            <translation>{issuer_id} ليست فيها.</translation>
        </message>
        <message>
            <source>{issuer} has no domain, so it needs no did.json.</source>
            <translation>ليس لـ {issuer} نطاق، فلا تحتاج إلى did.json.</translation>
        </message>
        <message>
            <source>{issuer} has no verify address, so there is nowhere to publish to.</source>
            <translation>ليس لـ {issuer} عنوان تحقق، فلا مكان للنشر.</translation>
        </message>
        <message>
            <source>{marked} of its submissions were marked already.</source>
            <translation>صُحّح {marked} من تسليماته من قبل.</translation>
        </message>
        <message>
            <source>{months} months from {day} is no date that can be written.</source>
            <translation>{months} شهرًا من {day} ليست تاريخًا يُكتب.</translation>
        </message>
        <message>
            <source>{named} holds {count} rubrics.</source>
            <translation>في {named} ‏{count} من سلالم التقدير.</translation>
        </message>
        <message>
            <source>{name} is not a rubric file that Credesk reads.</source>
            <translation>ليس {name} ملف سلّم تقدير يقرؤه Credesk.</translation>
        </message>
        <message>
            <source>{name} is not registered as {role}.</source>
            <translation>{name} غير مسجّل بصفة {role}.</translation>
        </message>
        <message>
            <source>{number} is not handed over: {why}.</source>
            <translation>لم تُسلَّم {number}: {why}.</translation>
        </message>
        <message>
            <source>{number} was not handed over.</source>
            <translation>لم تُسلَّم {number}.</translation>
        </message>
        <message>
            <source>{number} was signed after {day}.</source>
            <translation>وُقّعت {number} بعد {day}.</translation>
        </message>
        <message>
            <source>{other} has handed in nothing for this task.</source>
            <translation>لم يسلّم {other} شيئًا لهذه المهمة.</translation>
        </message>
        <message>
            <source>{parent} is a link to another folder.</source>
            <translation>{parent} رابط إلى مجلد آخر.</translation>
        </message>
        <message>
            <source>{path} cannot be read ({why}).</source>
            <translation>لا يمكن قراءة {path} ‏({why}).</translation>
        </message>
        <message>
            <source>{path} could not be read.</source>
            <translation>لم يمكن قراءة {path}.</translation>
        </message>
        <message>
            <source>{path} could not be written ({why}).</source>
            <translation>لم يمكن كتابة {path} ‏({why}).</translation>
        </message>
        <message>
            <source>{path} holds no rubric.</source>
            <translation>ليس في {path} سلّم تقدير.</translation>
        </message>
        <message>
            <source>{path} is larger than a part of the employer's page is.</source>
            <translation>حجم {path} أكبر من أي جزء من صفحة أصحاب العمل.</translation>
        </message>
        <message>
            <source>{path} is larger than {limit} MB.</source>
            <translation>حجم {path} أكبر من {limit} MB.</translation>
        </message>
        <message>
            <source>{path} is no name for a file.</source>
            <translation>ليس {path} اسمًا لملف.</translation>
        </message>
        <message>
            <source>{path} is not a trust file of this organisation's root.</source>
            <translation>ليس {path} ملف ثقة من جذر هذه المؤسسة.</translation>
        </message>
        <message>
            <source>{person} has a credential in force for this.</source>
            <translation>لدى {person} شهادة رقمية سارية لهذا.</translation>
        </message>
        <message>
            <source>{person} has no award yet.</source>
            <translation>لا قرار منح لـ {person} بعد.</translation>
        </message>
        <message>
            <source>{person} has no role.</source>
            <translation>لا دور لـ {person}.</translation>
        </message>
        <message>
            <source>{person} has not achieved it yet, so there is nothing to issue.</source>
            <translation>لم يتحقق ذلك لـ {person} بعد، فلا شيء يُصدر.</translation>
        </message>
        <message>
            <source>{person} waits for verification.</source>
            <translation>{person} ينتظر التحقق.</translation>
        </message>
        <message>
            <source>{person} waits for who decides.</source>
            <translation>{person} ينتظر صاحب القرار.</translation>
        </message>
        <message>
            <source>{place} is there already and is not empty.</source>
            <translation>{place} موجود من قبل وليس فارغًا.</translation>
        </message>
        <message>
            <source>{receiver} has every key that you could give.</source>
            <translation>لدى {receiver} كل مفتاح يمكنك إعطاؤه.</translation>
        </message>
        <message>
            <source>{shown} is a folder.</source>
            <translation>{shown} مجلد.</translation>
        </message>
        <message>
            <source>{since} is still to come.</source>
            <translation>لم يأتِ {since} بعد.</translation>
        </message>
        <message>
            <source>{text} lies before {earliest}.</source>
            <translation>{text} قبل {earliest}.</translation>
        </message>
        <message>
            <source>{told} Nothing was taken in.</source>
            <translation>{told} لم يُستلم شيء.</translation>
        </message>
        <message>
            <source>{until} is over already.</source>
            <translation>مضى {until} من قبل.</translation>
        </message>
        <message>
            <source>{what} carries a proof of a kind that this program does not know.</source>
            <translation>{what} تحمل إثباتًا من نوع لا يعرفه هذا البرنامج.</translation>
        </message>
        <message>
            <source>{what} does not say who issued it.</source>
            <translation>{what} لا تقول من أصدرها.</translation>
        </message>
        <message>
            <source>{what} has the older form of Verifiable Credentials 1.1, which is not read here.</source>
            <translation>{what} بالصيغة القديمة Verifiable Credentials 1.1، وهي لا تُقرأ هنا.</translation>
        </message>
        <message>
            <source>{what} has {count} bytes; at most {most_bytes} are read.</source>
            <translation>في {what} ‏{count} بايت؛ ويُقرأ {most_bytes} على الأكثر.</translation>
        </message>
        <message>
            <source>{what} has {count} characters; at most {longest} can be printed.</source>
            <translation>في {what} ‏{count} حرفًا؛ ويمكن طباعة {longest} على الأكثر.</translation>
        </message>
        <message>
            <source>{what} holds half of a character (a lone surrogate).</source>
            <translation>في {what} نصف محرف (بديل منفرد).</translation>
        </message>
        <message>
            <source>{what} is empty.</source>
            <translation>{what} بلا محتوى.</translation>
        </message>
        <message>
            <source>{what} is nested too deeply.</source>
            <translation>{what} متداخل أكثر مما ينبغي.</translation>
        </message>
        <message>
            <source>{what} is not JSON.</source>
            <translation>{what} ليس JSON.</translation>
        </message>
        <message>
            <source>{what} is not UTF-8 text.</source>
            <translation>{what} ليس نصًا بترميز UTF-8.</translation>
        </message>
        <message>
            <source>{what} is not a JSON object.</source>
            <translation>{what} ليس عنصر JSON.</translation>
        </message>
        <message>
            <source>{what} is not of the type that is read here.</source>
            <translation>{what} ليس من النوع المقروء هنا.</translation>
        </message>
        <message>
            <source>{what} is signed with a method that this program does not know.</source>
            <translation>{what} موقّع بطريقة لا يعرفها هذا البرنامج.</translation>
        </message>
        <message>
            <source>{what} must carry exactly one proof.</source>
            <translation>يجب أن يحمل {what} إثباتًا واحدًا بالضبط.</translation>
        </message>
        <message>
            <source>{what} must have exactly one subject.</source>
            <translation>يجب أن يكون لـ {what} موضوع واحد بالضبط.</translation>
        </message>
        <message>
            <source>{what} “{line}” holds {fault}.</source>
            <translation>في {what} «{line}» ‏{fault}.</translation>
        </message>
        <message>
            <source>{what}, and you hold no copy of its key.</source>
            <translation>{what}، وليست لديك نسخة من مفتاحه.</translation>
        </message>
        <message>
            <source>{what}, which is kept offline; nothing was changed.</source>
            <translation>{what}، وهو محفوظ خارج الحاسوب؛ لم يتغيّر شيء.</translation>
        </message>
        <message>
            <source>{where} has a type twice, or one that its contexts do not define.</source>
            <translation>لـ {where} نوع مكرر، أو نوع لا تعرّفه سياقاتها.</translation>
        </message>
        <message>
            <source>{where} has an id.</source>
            <translation>لـ {where} معرّف.</translation>
        </message>
        <message>
            <source>{where} has another type than it must have.</source>
            <translation>لـ {where} نوع غير المطلوب.</translation>
        </message>
        <message>
            <source>{where} has the member “{name}”, which no signature covers there.</source>
            <translation>في {where} العنصر «{name}»، ولا يغطيه هناك توقيع.</translation>
        </message>
        <message>
            <source>{where} has the member “{name}”, which no signature covers.</source>
            <translation>في {where} العنصر «{name}»، ولا يغطيه توقيع.</translation>
        </message>
        <message>
            <source>{where} lacks its id.</source>
            <translation>ينقص {where} معرّفه.</translation>
        </message>
        <message>
            <source>{where} lacks {missing}.</source>
            <translation>ينقص {where} ‏{missing}.</translation>
        </message>
        <message>
            <source>{where} must be an object.</source>
            <translation>يجب أن يكون {where} عنصرًا.</translation>
        </message>
        <message>
            <source>{who} handed in for {count} tasks of this name.</source>
            <translation>سلّم {who} لـ {count} من المهام بهذا الاسم.</translation>
        </message>
        <message>
            <source>{who} has handed in nothing for this task.</source>
            <translation>لم يسلّم {who} شيئًا لهذه المهمة.</translation>
        </message>
        <message>
            <source>{why} It should not be published any more.</source>
            <translation>{why} ينبغي ألا يبقى منشورًا.</translation>
        </message>
        <message>
            <source>“language” must be a language tag like en.</source>
            <translation type="vanished">يجب أن يكون “language” رمز لغة مثل en.</translation>
        </message>
        <message>
            <source>“leave-out” is a list of words.</source>
            <translation>“leave-out” قائمة كلمات.</translation>
        </message>
        <message>
            <source>“name” is missing.</source>
            <translation type="vanished">ينقص “name”.</translation>
        </message>
        <message>
            <source>“rubric” is missing.</source>
            <translation type="vanished">ينقص “rubric”.</translation>
        </message>
        <message>
            <source>“{achievement}” has no {name}.</source>
            <translation>ليس لـ «{achievement}» ‏{name}.</translation>
        </message>
        <message>
            <source>“{act}” needs nobody to sign in.</source>
            <translation>لا يحتاج «{act}» إلى تسجيل دخول أحد.</translation>
        </message>
        <message>
            <source>“{address}” cannot be a verify address.</source>
            <translation>لا يصلح «{address}» عنوان تحقق.</translation>
        </message>
        <message>
            <source>“{address}” is not a web address.</source>
            <translation>ليس «{address}» عنوان ويب.</translation>
        </message>
        <message>
            <source>“{colour}” is not a colour.</source>
            <translation>ليس «{colour}» لونًا.</translation>
        </message>
        <message>
            <source>“{criterion}” cannot be not applicable.</source>
            <translation>لا يصح «لا ينطبق» في «{criterion}».</translation>
        </message>
        <message>
            <source>“{criterion}” has no level “{text}”.</source>
            <translation>ليس في «{criterion}» مستوى «{text}».</translation>
        </message>
        <message>
            <source>“{domain}” is not a domain name.</source>
            <translation>ليس «{domain}» اسم نطاق.</translation>
        </message>
        <message>
            <source>“{file_name}” does not belong to it: no table names what this source holds.</source>
            <translation>«{file_name}» ليس منه: لا جدول يسمّي ما في هذا المصدر.</translation>
        </message>
        <message>
            <source>“{file_name}” is no grading worksheet: its first column does not name participants.</source>
            <translation>ليس «{file_name}» ورقة درجات: عموده الأول لا يسمّي المشاركين.</translation>
        </message>
        <message>
            <source>“{file_name}” is {kind}, which does not belong to it.</source>
            <translation>«{file_name}» هو {kind}، وليس منه.</translation>
        </message>
        <message>
            <source>“{file}” is too large for the evidence store. Nothing was taken in.</source>
            <translation>«{file}» أكبر من أن يتسع له مخزن الأدلة. لم يُستلم شيء.</translation>
        </message>
        <message>
            <source>“{id}” is neither a did:web nor a did:key.</source>
            <translation>ليس «{id}» ‏did:web ولا did:key.</translation>
        </message>
        <message>
            <source>“{learner_name}” is taken in but nobody is named for it.</source>
            <translation>يُستلم «{learner_name}» ولا أحد مسمّى له.</translation>
        </message>
        <message>
            <source>“{name}” cannot be opened: {why}.</source>
            <translation>لا يمكن فتح «{name}»: {why}.</translation>
        </message>
        <message>
            <source>“{name}” cannot be read: {why}.</source>
            <translation>لا يمكن قراءة «{name}»: {why}.</translation>
        </message>
        <message>
            <source>“{name}” cannot be read: {why}. Nothing was taken in.</source>
            <translation>لا يمكن قراءة «{name}»: {why}. لم يُستلم شيء.</translation>
        </message>
        <message>
            <source>“{name}” has folders nested more than {depth} deep.</source>
            <translation>في «{name}» مجلدات متداخلة أعمق من {depth}.</translation>
        </message>
        <message>
            <source>“{name}” has more than two decimals.</source>
            <translation>في «{name}» أكثر من منزلتين عشريتين.</translation>
        </message>
        <message>
            <source>“{name}” has more than {max_text} characters.</source>
            <translation>في «{name}» أكثر من {max_text} حرفًا.</translation>
        </message>
        <message>
            <source>“{name}” holds a control character.</source>
            <translation>في «{name}» محرف تحكّم.</translation>
        </message>
        <message>
            <source>“{name}” holds more than {entries} files. Nothing was taken in.</source>
            <translation>في «{name}» أكثر من {entries} ملفًا. لم يُستلم شيء.</translation>
        </message>
        <message>
            <source>“{name}” holds more than {most} files.</source>
            <translation>في «{name}» أكثر من {most} ملفًا.</translation>
        </message>
        <message>
            <source>“{name}” holds the same thing twice, which is signed only once.</source>
            <translation>في «{name}» الشيء نفسه مرتين، ولا يُوقّع إلا مرة.</translation>
        </message>
        <message>
            <source>“{name}” is a folder among single files.</source>
            <translation>«{name}» مجلد بين ملفات مفردة.</translation>
        </message>
        <message>
            <source>“{name}” is a number that is too large.</source>
            <translation>«{name}» رقم أكبر مما ينبغي.</translation>
        </message>
        <message>
            <source>“{name}” is an empty array or one too long.</source>
            <translation>«{name}» قائمة فارغة أو أطول مما ينبغي.</translation>
        </message>
        <message>
            <source>“{name}” is missing.</source>
            <translation>«{name}» مفقود.</translation>
        </message>
        <message>
            <source>“{name}” is neither an object nor an absolute address (IRI).</source>
            <translation>ليس «{name}» عنصرًا ولا عنوانًا مطلقًا (IRI).</translation>
        </message>
        <message>
            <source>“{name}” is no gradebook of Canvas.</source>
            <translation>ليس «{name}» دفتر درجات من Canvas.</translation>
        </message>
        <message>
            <source>“{name}” is no grading worksheet of Moodle.</source>
            <translation>ليس «{name}» ورقة درجات من Moodle.</translation>
        </message>
        <message>
            <source>“{name}” is not a list of objects, as CASE has it.</source>
            <translation>ليس «{name}» قائمة عناصر، كما في CASE.</translation>
        </message>
        <message>
            <source>“{name}” is not an absolute IRI.</source>
            <translation>ليس «{name}» ‏IRI مطلقًا.</translation>
        </message>
        <message>
            <source>“{name}” is not the name of a template.</source>
            <translation>ليس «{name}» اسم قالب.</translation>
        </message>
        <message>
            <source>“{name}” is not written as it must be.</source>
            <translation>«{name}» غير مكتوب كما يجب.</translation>
        </message>
        <message>
            <source>“{name}” is too long.</source>
            <translation>«{name}» أطول مما ينبغي.</translation>
        </message>
        <message>
            <source>“{name}” must be a list.</source>
            <translation>يجب أن يكون «{name}» قائمة.</translation>
        </message>
        <message>
            <source>“{name}” must be a number.</source>
            <translation>يجب أن يكون «{name}» رقمًا.</translation>
        </message>
        <message>
            <source>“{name}” must be a table.</source>
            <translation>يجب أن يكون «{name}» جدولًا.</translation>
        </message>
        <message>
            <source>“{name}” must be a text, or texts by language.</source>
            <translation>يجب أن يكون «{name}» نصًا، أو نصوصًا باللغات.</translation>
        </message>
        <message>
            <source>“{name}” must be a text.</source>
            <translation>يجب أن يكون «{name}» نصًا.</translation>
        </message>
        <message>
            <source>“{name}” must be a whole number.</source>
            <translation>يجب أن يكون «{name}» رقمًا صحيحًا.</translation>
        </message>
        <message>
            <source>“{name}” must be tables, each under [[{name}]].</source>
            <translation>يجب أن يكون «{name}» جداول، كل منها تحت [[{name}]].</translation>
        </message>
        <message>
            <source>“{name}” must be true or false.</source>
            <translation>يجب أن يكون «{name}» ‏true أو false.</translation>
        </message>
        <message>
            <source>“{name}” must not be an array, an empty array, or one so long.</source>
            <translation>يجب ألا يكون «{name}» قائمة، أو قائمة فارغة، أو بهذا الطول.</translation>
        </message>
        <message>
            <source>“{name}” must not be an object.</source>
            <translation>يجب ألا يكون «{name}» عنصرًا.</translation>
        </message>
        <message>
            <source>“{name}” was left out: no learner of this task has its number.</source>
            <translation>تُرك «{name}»: ليس لمتعلّم في هذه المهمة رقمه.</translation>
        </message>
        <message>
            <source>“{path}” cannot be read: {why}.</source>
            <translation>لا يمكن قراءة «{path}»: {why}.</translation>
        </message>
        <message>
            <source>“{path}” changed while it was read. Nothing was taken in.</source>
            <translation>تغيّر «{path}» أثناء قراءته. لم يُستلم شيء.</translation>
        </message>
        <message>
            <source>“{path}” has {size} bytes; up to {most} are read. Nothing was taken in.</source>
            <translation>في «{path}» ‏{size} بايت؛ ويُقرأ حتى {most}. لم يُستلم شيء.</translation>
        </message>
        <message>
            <source>“{tag}” is not a language tag.</source>
            <translation>ليس «{tag}» رمز لغة.</translation>
        </message>
        <message>
            <source>“{task}” has two sign-offs.</source>
            <translation>لـ «{task}» اعتمادان.</translation>
        </message>
        <message>
            <source>“{task}” was signed off with another rubric version.</source>
            <translation>اعتُمدت «{task}» بإصدارة أخرى من سلّم التقدير.</translation>
        </message>
        <message>
            <source>“{text}” divides by zero.</source>
            <translation>«{text}» قسمة على صفر.</translation>
        </message>
        <message>
            <source>“{text}” is longer than {count} characters.</source>
            <translation>«{text}» أطول من {count} حرفًا.</translation>
        </message>
        <message>
            <source>“{text}” is no date.</source>
            <translation>ليس «{text}» تاريخًا.</translation>
        </message>
        <message>
            <source>“{text}” is no e-mail address.</source>
            <translation>ليس «{text}» عنوان بريد إلكتروني.</translation>
        </message>
        <message>
            <source>“{text}” is no reason to replace a credential.</source>
            <translation>ليس «{text}» سببًا لاستبدال شهادة رقمية.</translation>
        </message>
        <message>
            <source>“{text}” is not a date.</source>
            <translation>ليس «{text}» تاريخًا.</translation>
        </message>
        <message>
            <source>“{text}” is not a number.</source>
            <translation>ليس «{text}» رقمًا.</translation>
        </message>
        <message>
            <source>“{text}” is not an id.</source>
            <translation>ليس «{text}» معرّفًا.</translation>
        </message>
        <message>
            <source>“{text}” is too long for the badge's picture.</source>
            <translation>«{text}» أطول من أن تتسع له صورة الشارة.</translation>
        </message>
        <message>
            <source>“{title}” has no such level.</source>
            <translation>ليس في «{title}» مستوى كهذا.</translation>
        </message>
        <message>
            <source>“{title}” has no such task.</source>
            <translation>ليس في «{title}» مهمة كهذه.</translation>
        </message>
        <message>
            <source>“{unknown}” means nothing here.</source>
            <translation>لا معنى هنا لـ «{unknown}».</translation>
        </message>
        <message>
            <source>“{url}” is no web address.</source>
            <translation>ليس «{url}» عنوان ويب.</translation>
        </message>
        <message>
            <source>“{use}” is no use of a key.</source>
            <translation>ليس «{use}» استعمالًا لمفتاح.</translation>
        </message>
        <message>
            <source>“{value}” cannot be set for: {setting}.</source>
            <translation>لا يمكن ضبط «{value}» لـ: {setting}.</translation>
        </message>
        <message>
            <source>“{verify_address}” cannot be the address to verify at.</source>
            <translation>لا يصلح «{verify_address}» عنوانًا للتحقق.</translation>
        </message>
        <message>
            <source>“{wanted}” cannot stand on paper.</source>
            <translation>لا يمكن أن يظهر «{wanted}» على الورق.</translation>
        </message>
        <message>
            <source>“{wanted}” must be judged; it cannot be not applicable.</source>
            <translation>يجب تقييم «{wanted}»؛ لا يصح فيه «لا ينطبق».</translation>
        </message>
        <message>
            <source>“{what}” has a file, so it is not {kind}.</source>
            <translation>لـ «{what}» ملف، فليس {kind}.</translation>
        </message>
        <message>
            <source>“{what}” is not in the evidence store.</source>
            <translation>ليس «{what}» في مخزن الأدلة.</translation>
        </message>
        <message>
            <source>“{word}” cannot be left out.</source>
            <translation>لا يمكن ترك «{word}».</translation>
        </message>
    </context>
    <context>
        <name>Evidence</name>
        <message>
            <source>Archive</source>
            <translation>أرشيف</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>اختيار…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>التفاصيل</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>مستند</translation>
        </message>
        <message>
            <source>File</source>
            <translation>الملف</translation>
        </message>
        <message>
            <source>Files of this type are not shown here. Another program can open a copy.</source>
            <translation>لا تُعرض هنا ملفات من هذا النوع. يستطيع برنامج آخر فتح نسخة منها.</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>بحث</translation>
        </message>
        <message>
            <source>Find in this item</source>
            <translation>البحث في هذا الدليل</translation>
        </message>
        <message>
            <source>Fit</source>
            <translation>ملاءمة</translation>
        </message>
        <message>
            <source>Fit the width</source>
            <translation>ملاءمة العرض</translation>
        </message>
        <message>
            <source>Folder for the copy</source>
            <translation>مجلد النسخة</translation>
        </message>
        <message>
            <source>Its digest is recorded, so a file can be told to be the same.</source>
            <translation>بصمته مسجّلة، فيمكن معرفة هل الملف هو نفسه.</translation>
        </message>
        <message>
            <source>Kept elsewhere</source>
            <translation>محفوظ في مكان آخر</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>أكبر</translation>
        </message>
        <message>
            <source>No evidence is chosen</source>
            <translation>لم يُختر دليل</translation>
        </message>
        <message>
            <source>Observation</source>
            <translation>ملاحظة</translation>
        </message>
        <message>
            <source>On paper</source>
            <translation>على ورق</translation>
        </message>
        <message>
            <source>Photo</source>
            <translation>صورة</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>صورة</translation>
        </message>
        <message>
            <source>Presentation</source>
            <translation>عرض تقديمي</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>تقرير</translation>
        </message>
        <message>
            <source>Rotate</source>
            <translation>تدوير</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>حفظ</translation>
        </message>
        <message>
            <source>Save a copy and open it there.</source>
            <translation>احفظ نسخة وافتحها هناك.</translation>
        </message>
        <message>
            <source>Save a copy into</source>
            <translation>حفظ نسخة في</translation>
        </message>
        <message>
            <source>Save a copy…</source>
            <translation>حفظ نسخة…</translation>
        </message>
        <message>
            <source>Saved as {path}. Whoever can open that folder can read it.</source>
            <translation>حُفظ في {path}. يستطيع قراءته كل من يفتح ذلك المجلد.</translation>
        </message>
        <message>
            <source>Saving a copy of {name}</source>
            <translation>جارٍ حفظ نسخة من {name}</translation>
        </message>
        <message>
            <source>Say into which folder.</source>
            <translation>حدّد المجلد.</translation>
        </message>
        <message>
            <source>Seen by</source>
            <translation>شاهده</translation>
        </message>
        <message>
            <source>Seen on</source>
            <translation>يوم المشاهدة</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>الحجم</translation>
        </message>
        <message>
            <source>Size: {size}. Fit the width</source>
            <translation>الحجم: {size}. ملاءمة العرض</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>أصغر</translation>
        </message>
        <message>
            <source>Sound</source>
            <translation>صوت</translation>
        </message>
        <message>
            <source>Spreadsheet</source>
            <translation>جدول بيانات</translation>
        </message>
        <message>
            <source>Stopping writes nothing.</source>
            <translation>عند الإيقاف لا يُكتب شيء.</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>جدول</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>نص</translation>
        </message>
        <message>
            <source>The next place</source>
            <translation>الموضع التالي</translation>
        </message>
        <message>
            <source>The place before</source>
            <translation>الموضع السابق</translation>
        </message>
        <message>
            <source>This file is too large to show (more than 64 MB).</source>
            <translation>هذا الملف أكبر من أن يُعرض (أكثر من 64 MB).</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>النوع</translation>
        </message>
        <message>
            <source>Video</source>
            <translation>فيديو</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>المكان</translation>
        </message>
        <message>
            <source>evidence as wide as its column</source>
            <translation>الدليل بعرض عموده</translation>
        </message>
        <message>
            <source>evidence larger</source>
            <translation>تكبير الدليل</translation>
        </message>
        <message>
            <source>evidence smaller</source>
            <translation>تصغير الدليل</translation>
        </message>
        <message>
            <source>find in evidence</source>
            <translation>بحث في الدليل</translation>
        </message>
        <message>
            <source>next page of evidence</source>
            <translation>صفحة الدليل التالية</translation>
        </message>
        <message>
            <source>next place found</source>
            <translation>الموضع التالي</translation>
        </message>
        <message>
            <source>not found</source>
            <translation>لم يُعثر عليه</translation>
        </message>
        <message>
            <source>only the beginning is shown</source>
            <translation>تُعرض البداية فقط</translation>
        </message>
        <message>
            <source>only the first 2,000 pages are shown</source>
            <translation>تُعرض أول 2000 صفحة فقط</translation>
        </message>
        <message>
            <source>opening…</source>
            <translation>جارٍ الفتح…</translation>
        </message>
        <message>
            <source>page of evidence before</source>
            <translation>صفحة الدليل السابقة</translation>
        </message>
        <message>
            <source>page {page} of {count}</source>
            <translation>الصفحة {page} من {count}</translation>
        </message>
        <message>
            <source>place found before</source>
            <translation>الموضع السابق</translation>
        </message>
        <message>
            <source>rotate evidence</source>
            <translation>تدوير الدليل</translation>
        </message>
        <message>
            <source>save a copy of evidence</source>
            <translation>حفظ نسخة من الدليل</translation>
        </message>
        <message>
            <source>shown smaller than it is</source>
            <translation>يُعرض أصغر من حجمه</translation>
        </message>
        <message>
            <source>{place} of {count}</source>
            <translation>{place} من {count}</translation>
        </message>
    </context>
    <context>
        <name>Hints</name>
        <message>
            <source>Add one under Programmes.</source>
            <translation>أضف واحدًا في «البرامج».</translation>
        </message>
        <message>
            <source>Ask a person who does.</source>
            <translation>اطلب ذلك ممّن يستطيعه.</translation>
        </message>
        <message>
            <source>Choose another folder, or make a workspace there.</source>
            <translation>اختر مجلدًا آخر، أو أنشئ مساحة عمل هناك.</translation>
        </message>
        <message>
            <source>Choose “Another workspace…” and “Restore a backup” to go on from the last backup.</source>
            <translation>اختر «مساحة عمل أخرى…» ثم «استعادة نسخة احتياطية» لتواصل من آخر نسخة احتياطية.</translation>
        </message>
        <message>
            <source>Decide under Issue.</source>
            <translation>اتخذ القرار في «الإصدار».</translation>
        </message>
        <message>
            <source>Keep a copy of the recovery file on another disk, under Issue.</source>
            <translation>احفظ نسخة من ملف الاسترداد على قرص آخر، في «الإصدار».</translation>
        </message>
        <message>
            <source>Keep this folder as it is, and prove the journal under Settings.</source>
            <translation>أبقِ هذا المجلد كما هو، وتحقق من اليومية في الإعدادات.</translation>
        </message>
        <message>
            <source>Leave it there and attach it as kept elsewhere: its digest is kept.</source>
            <translation>اتركه مكانه وأرفقه بوصفه محفوظًا في مكان آخر: تُحفظ بصمته.</translation>
        </message>
        <message>
            <source>Nothing that was signed is lost. Put right what is named here and choose “Sign and issue” again: it writes what is missing and goes on.</source>
            <translation>لم يضع شيء مما وُقّع. أصلح ما ذُكر هنا واختر «التوقيع والإصدار» من جديد: يكتب ما ينقص ويواصل.</translation>
        </message>
        <message>
            <source>Nothing was changed. Set the clock, or say that the date is right when asked.</source>
            <translation>لم يتغيّر شيء. اضبط الساعة، أو أكّد صحة التاريخ عند السؤال.</translation>
        </message>
        <message>
            <source>See Keys under Settings.</source>
            <translation>انظر «المفاتيح» في الإعدادات.</translation>
        </message>
        <message>
            <source>Set one under Settings, Issuer.</source>
            <translation>حدّد واحدة في الإعدادات، جهة الإصدار.</translation>
        </message>
        <message>
            <source>Who was named signs it under Issue.</source>
            <translation>يوقّعه من سُمّي، في «الإصدار».</translation>
        </message>
    </context>
    <context>
        <name>Home</name>
        <message numerus="yes">
            <source>%n more row</source>
            <comment>%n more rows</comment>
            <translation>
                <numerusform>%n صف آخر</numerusform>
                <numerusform>صف آخر</numerusform>
                <numerusform>صفان آخران</numerusform>
                <numerusform>%n صفوف أخرى</numerusform>
                <numerusform>%n صفًا آخر</numerusform>
                <numerusform>%n صف آخر</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more waits for its verifier</source>
            <comment>%n more wait for their verifier</comment>
            <translation>
                <numerusform>وتنتظر %n أخرى المتحقق</numerusform>
                <numerusform>وينتظر واحد آخر المتحقق</numerusform>
                <numerusform>وينتظر اثنان آخران المتحقق</numerusform>
                <numerusform>وتنتظر %n أخرى المتحقق</numerusform>
                <numerusform>وتنتظر %n أخرى المتحقق</numerusform>
                <numerusform>وتنتظر %n أخرى المتحقق</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n resubmitted</source>
            <comment>%n resubmitted</comment>
            <translation>
                <numerusform>أُعيد تقديم %n</numerusform>
                <numerusform>أُعيد تقديم %n</numerusform>
                <numerusform>أُعيد تقديم %n</numerusform>
                <numerusform>أُعيد تقديم %n</numerusform>
                <numerusform>أُعيد تقديم %n</numerusform>
                <numerusform>أُعيد تقديم %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to decide</source>
            <comment>%n to decide</comment>
            <translation>
                <numerusform>%n للقرار</numerusform>
                <numerusform>%n للقرار</numerusform>
                <numerusform>%n للقرار</numerusform>
                <numerusform>%n للقرار</numerusform>
                <numerusform>%n للقرار</numerusform>
                <numerusform>%n للقرار</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to issue</source>
            <comment>%n to issue</comment>
            <translation>
                <numerusform>%n للإصدار</numerusform>
                <numerusform>%n للإصدار</numerusform>
                <numerusform>%n للإصدار</numerusform>
                <numerusform>%n للإصدار</numerusform>
                <numerusform>%n للإصدار</numerusform>
                <numerusform>%n للإصدار</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to mark</source>
            <comment>%n to mark</comment>
            <translation>
                <numerusform>%n للتصحيح</numerusform>
                <numerusform>%n للتصحيح</numerusform>
                <numerusform>%n للتصحيح</numerusform>
                <numerusform>%n للتصحيح</numerusform>
                <numerusform>%n للتصحيح</numerusform>
                <numerusform>%n للتصحيح</numerusform>
            </translation>
        </message>
        <message>
            <source>Achievement</source>
            <translation>الإنجاز</translation>
        </message>
        <message>
            <source>Add a programme</source>
            <translation>إضافة برنامج</translation>
        </message>
        <message>
            <source>All done</source>
            <translation>تم كل شيء</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>نسخ احتياطي الآن</translation>
        </message>
        <message>
            <source>Begin with {learner}</source>
            <translation>البدء بـ {learner}</translation>
        </message>
        <message>
            <source>Cohort</source>
            <translation>الدفعة</translation>
        </message>
        <message>
            <source>Describe what learners achieve, with tasks and rubrics; then portfolios can come in.</source>
            <translation>صِف ما ينجزه المتعلّمون، بالمهام وسلالم التقدير؛ ثم يمكن استلام حوافظ الأعمال.</translation>
        </message>
        <message>
            <source>Disk: {size} free</source>
            <translation>القرص: {size} متاحة</translation>
        </message>
        <message>
            <source>Go on marking</source>
            <translation>مواصلة التصحيح</translation>
        </message>
        <message>
            <source>Go on with {learner}</source>
            <translation>متابعة {learner}</translation>
        </message>
        <message>
            <source>Good afternoon, {name}</source>
            <translation>طاب نهارك، {name}</translation>
        </message>
        <message>
            <source>Good evening, {name}</source>
            <translation>مساء الخير، {name}</translation>
        </message>
        <message>
            <source>Good morning, {name}</source>
            <translation>صباح الخير، {name}</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>الرئيسية</translation>
        </message>
        <message>
            <source>In</source>
            <translation>استُلم</translation>
        </message>
        <message>
            <source>Issued</source>
            <translation>صدر</translation>
        </message>
        <message>
            <source>Last backup {when}</source>
            <translation>آخر نسخة احتياطية {when}</translation>
        </message>
        <message>
            <source>Looked after</source>
            <translation>العناية بالمساحة</translation>
        </message>
        <message>
            <source>Marked</source>
            <translation>صُحّح</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>التالي</translation>
        </message>
        <message>
            <source>No programme yet</source>
            <translation>لا برنامج بعد</translation>
        </message>
        <message>
            <source>Nothing in yet</source>
            <translation>لم يُستلم شيء بعد</translation>
        </message>
        <message>
            <source>Programmes</source>
            <translation>البرامج</translation>
        </message>
        <message>
            <source>Take in portfolios</source>
            <translation>استلام حوافظ الأعمال</translation>
        </message>
        <message>
            <source>There is no backup yet: one loss would take everything.</source>
            <translation>لا نسخة احتياطية بعد: خسارة واحدة تذهب بكل شيء.</translation>
        </message>
        <message>
            <source>go on</source>
            <translation>متابعة</translation>
        </message>
        <message>
            <source>not begun</source>
            <translation>لم يبدأ</translation>
        </message>
        <message>
            <source>signed off</source>
            <translation>معتمد</translation>
        </message>
        <message>
            <source>to decide</source>
            <translation>للقرار</translation>
        </message>
        <message>
            <source>to issue</source>
            <translation>للإصدار</translation>
        </message>
        <message>
            <source>to mark</source>
            <translation>للتصحيح</translation>
        </message>
        <message>
            <source>you stopped {when}</source>
            <translation>توقفت {when}</translation>
        </message>
        <message numerus="yes">
            <source>{done} of %n criterion marked</source>
            <comment>{done} of %n criteria marked</comment>
            <translation>
                <numerusform>صُحّح {done} من %n معيار</numerusform>
                <numerusform>صُحّح {done} من معيار واحد</numerusform>
                <numerusform>صُحّح {done} من معيارين</numerusform>
                <numerusform>صُحّح {done} من %n معايير</numerusform>
                <numerusform>صُحّح {done} من %n معيارًا</numerusform>
                <numerusform>صُحّح {done} من %n معيار</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Issue</name>
        <message numerus="yes">
            <source>%n award decided</source>
            <comment>%n awards decided</comment>
            <translation>
                <numerusform>صدر %n قرار منح</numerusform>
                <numerusform>صدر قرار منح واحد</numerusform>
                <numerusform>صدر قرارا منح</numerusform>
                <numerusform>صدرت %n قرارات منح</numerusform>
                <numerusform>صدر %n قرار منح</numerusform>
                <numerusform>صدر %n قرار منح</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n award is decided.</source>
            <comment>%n awards are decided.</comment>
            <translation>
                <numerusform>صدر %n قرار منح.</numerusform>
                <numerusform>صدر قرار منح واحد.</numerusform>
                <numerusform>صدر قرارا منح.</numerusform>
                <numerusform>صدرت %n قرارات منح.</numerusform>
                <numerusform>صدر %n قرار منح.</numerusform>
                <numerusform>صدر %n قرار منح.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n can be issued</source>
            <comment>%n can be issued</comment>
            <translation>
                <numerusform>يمكن إصدار %n</numerusform>
                <numerusform>يمكن إصدار واحدة</numerusform>
                <numerusform>يمكن إصدار اثنتين</numerusform>
                <numerusform>يمكن إصدار %n</numerusform>
                <numerusform>يمكن إصدار %n</numerusform>
                <numerusform>يمكن إصدار %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n credential is issued</source>
            <comment>%n credentials are issued</comment>
            <translation>
                <numerusform>صدرت %n شهادة رقمية</numerusform>
                <numerusform>صدرت شهادة رقمية واحدة</numerusform>
                <numerusform>صدرت شهادتان رقميتان</numerusform>
                <numerusform>صدرت %n شهادات رقمية</numerusform>
                <numerusform>صدرت %n شهادة رقمية</numerusform>
                <numerusform>صدرت %n شهادة رقمية</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n that was begun is finished first.</source>
            <comment>%n that were begun are finished first.</comment>
            <translation>
                <numerusform>تُتمّ أولًا %n كانت قد بدأت.</numerusform>
                <numerusform>يُتمّ أولًا واحد كان قد بدأ.</numerusform>
                <numerusform>يُتمّ أولًا اثنان كانا قد بدآ.</numerusform>
                <numerusform>تُتمّ أولًا %n كانت قد بدأت.</numerusform>
                <numerusform>تُتمّ أولًا %n كانت قد بدأت.</numerusform>
                <numerusform>تُتمّ أولًا %n كانت قد بدأت.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n verification is signed.</source>
            <comment>%n verifications are signed.</comment>
            <translation>
                <numerusform>وُقّع %n تحقق.</numerusform>
                <numerusform>وُقّع تحقق واحد.</numerusform>
                <numerusform>وُقّع تحققان.</numerusform>
                <numerusform>وُقّعت %n تحققات.</numerusform>
                <numerusform>وُقّع %n تحققًا.</numerusform>
                <numerusform>وُقّع %n تحقق.</numerusform>
            </translation>
        </message>
        <message>
            <source>A name that ends in .csv gives a table for spreadsheets; any other a PDF.</source>
            <translation>اسم ينتهي بـ ‎.csv يعطي جدولًا لبرامج الجداول؛ وأي اسم آخر يعطي PDF.</translation>
        </message>
        <message>
            <source>A4 landscape</source>
            <translation>A4 أفقي</translation>
        </message>
        <message>
            <source>Achieved</source>
            <translation>تحقق</translation>
        </message>
        <message>
            <source>Achieved with distinction</source>
            <translation>تحقق بامتياز</translation>
        </message>
        <message>
            <source>Achieved with merit</source>
            <translation>تحقق بجدارة</translation>
        </message>
        <message>
            <source>Achievement</source>
            <translation>الإنجاز</translation>
        </message>
        <message>
            <source>Add a programme</source>
            <translation>إضافة برنامج</translation>
        </message>
        <message>
            <source>Assess</source>
            <translation>التصحيح</translation>
        </message>
        <message>
            <source>Award date</source>
            <translation>تاريخ المنح</translation>
        </message>
        <message>
            <source>Awards that were decided are kept.</source>
            <translation>قرارات المنح المتخذة محفوظة.</translation>
        </message>
        <message>
            <source>Before you sign</source>
            <translation>قبل التوقيع</translation>
        </message>
        <message>
            <source>Begun</source>
            <translation>بدأ</translation>
        </message>
        <message>
            <source>Beside the name on paper</source>
            <translation>بجانب الاسم على الورق</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Certificate and what to see to</source>
            <translation>الشهادة وما يلزم الانتباه إليه</translation>
        </message>
        <message numerus="yes">
            <source>Check list with %n name</source>
            <comment>Check list with %n names</comment>
            <translation>
                <numerusform>كشف مراجعة بـ %n اسم</numerusform>
                <numerusform>كشف مراجعة باسم واحد</numerusform>
                <numerusform>كشف مراجعة باسمين</numerusform>
                <numerusform>كشف مراجعة بـ %n أسماء</numerusform>
                <numerusform>كشف مراجعة بـ %n اسمًا</numerusform>
                <numerusform>كشف مراجعة بـ %n اسم</numerusform>
            </translation>
        </message>
        <message>
            <source>Check list…</source>
            <translation>كشف المراجعة…</translation>
        </message>
        <message>
            <source>Choose its copy on another disk, or do without it; both buttons stand beside.</source>
            <translation>اختر نسخته على قرص آخر، أو استغنِ عنه؛ الزران بجانب هذا.</translation>
        </message>
        <message>
            <source>Choose the copy of the recovery file.</source>
            <translation>اختر نسخة ملف الاسترداد.</translation>
        </message>
        <message>
            <source>Copy {file} to a stick, and choose the copy here.</source>
            <translation>انسخ {file} إلى ذاكرة USB، ثم اختر النسخة هنا.</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>اتخاذ القرار</translation>
        </message>
        <message>
            <source>Decide anew</source>
            <translation>قرار جديد</translation>
        </message>
        <message>
            <source>Decide anew for {name}</source>
            <translation>قرار جديد لـ {name}</translation>
        </message>
        <message>
            <source>Decide anew…</source>
            <translation>قرار جديد…</translation>
        </message>
        <message>
            <source>Decide first; then the certificate is shown</source>
            <translation>اتخذ القرار أولًا؛ ثم تُعرض الشهادة</translation>
        </message>
        <message numerus="yes">
            <source>Decide for %n learner</source>
            <comment>Decide for %n learners</comment>
            <translation>
                <numerusform>القرار لـ %n متعلّم</numerusform>
                <numerusform>القرار لمتعلّم واحد</numerusform>
                <numerusform>القرار لمتعلّمَين</numerusform>
                <numerusform>القرار لـ %n متعلّمين</numerusform>
                <numerusform>القرار لـ %n متعلّمًا</numerusform>
                <numerusform>القرار لـ %n متعلّم</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Decide for %n…</source>
            <comment>Decide for %n…</comment>
            <translation>
                <numerusform>القرار لـ %n…</numerusform>
                <numerusform>القرار لواحد…</numerusform>
                <numerusform>القرار لاثنين…</numerusform>
                <numerusform>القرار لـ %n…</numerusform>
                <numerusform>القرار لـ %n…</numerusform>
                <numerusform>القرار لـ %n…</numerusform>
            </translation>
        </message>
        <message>
            <source>Decided by</source>
            <translation>صاحب القرار</translation>
        </message>
        <message numerus="yes">
            <source>Decides for %n learner</source>
            <comment>Decides for %n learners</comment>
            <translation>
                <numerusform>جارٍ القرار لـ %n متعلّم</numerusform>
                <numerusform>جارٍ القرار لمتعلّم واحد</numerusform>
                <numerusform>جارٍ القرار لمتعلّمَين</numerusform>
                <numerusform>جارٍ القرار لـ %n متعلّمين</numerusform>
                <numerusform>جارٍ القرار لـ %n متعلّمًا</numerusform>
                <numerusform>جارٍ القرار لـ %n متعلّم</numerusform>
            </translation>
        </message>
        <message>
            <source>Decide…</source>
            <translation>القرار…</translation>
        </message>
        <message>
            <source>Do without it</source>
            <translation>الاستغناء عنه</translation>
        </message>
        <message>
            <source>Each learner reads the name as the certificate will show it, corrects it or signs beside it. What they correct is changed under Learners before you sign.</source>
            <translation>يقرأ كل متعلّم الاسم كما ستُظهره الشهادة، فيصحّحه أو يوقّع بجانبه. وما يصحّحونه يُعدّل في «المتعلّمون» قبل التوقيع.</translation>
        </message>
        <message>
            <source>Everyone</source>
            <translation>الجميع</translation>
        </message>
        <message>
            <source>File</source>
            <translation>الملف</translation>
        </message>
        <message>
            <source>Finish what was begun</source>
            <translation>إتمام ما بدأ</translation>
        </message>
        <message>
            <source>Finish what was begun…</source>
            <translation>إتمام ما بدأ…</translation>
        </message>
        <message>
            <source>How it was verified</source>
            <translation>كيف جرى التحقق</translation>
        </message>
        <message>
            <source>If it is somebody else, the award waits until that person has decided it anew.</source>
            <translation>إن كان شخصًا آخر فإن المنح ينتظر إلى أن يقرّره ذلك الشخص من جديد.</translation>
        </message>
        <message>
            <source>Issue</source>
            <translation>الإصدار</translation>
        </message>
        <message>
            <source>Issued</source>
            <translation>صدر</translation>
        </message>
        <message>
            <source>It is kept there</source>
            <translation>هو محفوظ هناك</translation>
        </message>
        <message>
            <source>It is on record how the signing key is recovered.</source>
            <translation>سُجّلت طريقة استرداد مفتاح التوقيع.</translation>
        </message>
        <message>
            <source>Learner</source>
            <translation>المتعلّم</translation>
        </message>
        <message>
            <source>Learners</source>
            <translation>المتعلّمون</translation>
        </message>
        <message>
            <source>Let the learners read their names first</source>
            <translation>دع المتعلّمين يقرؤون أسماءهم أولًا</translation>
        </message>
        <message>
            <source>Look here</source>
            <translation>انتبه هنا</translation>
        </message>
        <message>
            <source>Names to be read by the learners: list made {when}</source>
            <translation>الأسماء التي يقرؤها المتعلّمون: أُعدّ الكشف {when}</translation>
        </message>
        <message>
            <source>No learner is chosen</source>
            <translation>لم يُختر متعلّم</translation>
        </message>
        <message>
            <source>No learner of this achievement stands there now.</source>
            <translation>لا متعلّم من هذا الإنجاز في هذا الوضع الآن.</translation>
        </message>
        <message>
            <source>Nobody (not sampled)</source>
            <translation>لا أحد (خارج العيّنة)</translation>
        </message>
        <message>
            <source>Nobody here</source>
            <translation>لا أحد هنا</translation>
        </message>
        <message>
            <source>Not yet achieved</source>
            <translation>لم يتحقق بعد</translation>
        </message>
        <message>
            <source>Not yet achieved: there is no certificate</source>
            <translation>لم يتحقق بعد: لا شهادة</translation>
        </message>
        <message>
            <source>Not yet signed off</source>
            <translation>لم يُعتمد بعد</translation>
        </message>
        <message>
            <source>Nothing more</source>
            <translation>لا شيء آخر</translation>
        </message>
        <message>
            <source>Nothing to issue yet</source>
            <translation>لا شيء للإصدار بعد</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>النتيجة</translation>
        </message>
        <message>
            <source>Preview all</source>
            <translation>معاينة الكل</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>جاهز</translation>
        </message>
        <message>
            <source>Recovery of the signing key is settled</source>
            <translation>حُسم أمر استرداد مفتاح التوقيع</translation>
        </message>
        <message>
            <source>Say how it was verified.</source>
            <translation>اذكر كيف جرى التحقق.</translation>
        </message>
        <message>
            <source>Say where the list shall lie.</source>
            <translation>حدّد أين يوضع الكشف.</translation>
        </message>
        <message>
            <source>Say why the award is decided anew.</source>
            <translation>اذكر سبب القرار الجديد.</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>المجموع</translation>
        </message>
        <message>
            <source>Seen to</source>
            <translation>تم</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>عرض</translation>
        </message>
        <message>
            <source>Show everyone</source>
            <translation>عرض الجميع</translation>
        </message>
        <message numerus="yes">
            <source>Sign %n verification</source>
            <comment>Sign %n verifications</comment>
            <translation>
                <numerusform>توقيع %n من التحققات</numerusform>
                <numerusform>توقيع تحقق واحد</numerusform>
                <numerusform>توقيع تحققين</numerusform>
                <numerusform>توقيع %n من التحققات</numerusform>
                <numerusform>توقيع %n من التحققات</numerusform>
                <numerusform>توقيع %n من التحققات</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Sign %n verification…</source>
            <comment>Sign %n verifications…</comment>
            <translation>
                <numerusform>توقيع %n من التحققات…</numerusform>
                <numerusform>توقيع تحقق واحد…</numerusform>
                <numerusform>توقيع تحققين…</numerusform>
                <numerusform>توقيع %n من التحققات…</numerusform>
                <numerusform>توقيع %n من التحققات…</numerusform>
                <numerusform>توقيع %n من التحققات…</numerusform>
            </translation>
        </message>
        <message>
            <source>Sign and issue</source>
            <translation>التوقيع والإصدار</translation>
        </message>
        <message numerus="yes">
            <source>Sign and issue %n credential</source>
            <comment>Sign and issue %n credentials</comment>
            <translation>
                <numerusform>توقيع %n شهادة رقمية وإصدارها</numerusform>
                <numerusform>توقيع شهادة رقمية وإصدارها</numerusform>
                <numerusform>توقيع شهادتين رقميتين وإصدارهما</numerusform>
                <numerusform>توقيع %n شهادات رقمية وإصدارها</numerusform>
                <numerusform>توقيع %n شهادة رقمية وإصدارها</numerusform>
                <numerusform>توقيع %n شهادة رقمية وإصدارها</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Sign and issue %n…</source>
            <comment>Sign and issue %n…</comment>
            <translation>
                <numerusform>توقيع %n وإصدارها…</numerusform>
                <numerusform>توقيع واحدة وإصدارها…</numerusform>
                <numerusform>توقيع اثنتين وإصدارهما…</numerusform>
                <numerusform>توقيع %n وإصدارها…</numerusform>
                <numerusform>توقيع %n وإصدارها…</numerusform>
                <numerusform>توقيع %n وإصدارها…</numerusform>
            </translation>
        </message>
        <message>
            <source>Sign and issue…</source>
            <translation>التوقيع والإصدار…</translation>
        </message>
        <message>
            <source>Sign as verifier</source>
            <translation>التوقيع بصفة المتحقق</translation>
        </message>
        <message>
            <source>Signing key</source>
            <translation>مفتاح التوقيع</translation>
        </message>
        <message numerus="yes">
            <source>Signs and issues %n credential</source>
            <comment>Signs and issues %n credentials</comment>
            <translation>
                <numerusform>جارٍ توقيع %n شهادة رقمية وإصدارها</numerusform>
                <numerusform>جارٍ توقيع شهادة رقمية وإصدارها</numerusform>
                <numerusform>جارٍ توقيع شهادتين رقميتين وإصدارهما</numerusform>
                <numerusform>جارٍ توقيع %n شهادات رقمية وإصدارها</numerusform>
                <numerusform>جارٍ توقيع %n شهادة رقمية وإصدارها</numerusform>
                <numerusform>جارٍ توقيع %n شهادة رقمية وإصدارها</numerusform>
            </translation>
        </message>
        <message>
            <source>State</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Status list</source>
            <translation>قائمة الحالة</translation>
        </message>
        <message>
            <source>Stopped: {count} of {total} are signed and kept; the rest goes on when you issue again.</source>
            <translation>أُوقف: وُقّع {count} من {total} وحُفظ؛ ويتواصل الباقي عند الإصدار من جديد.</translation>
        </message>
        <message>
            <source>Take in portfolios</source>
            <translation>استلام حوافظ الأعمال</translation>
        </message>
        <message>
            <source>Take portfolios in, mark them and sign the marks off. Whoever is signed off stands here to be decided on.</source>
            <translation>استلم حوافظ الأعمال وصحّحها واعتمد الدرجات. من اعتُمد يظهر هنا لاتخاذ القرار.</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>القالب</translation>
        </message>
        <message>
            <source>The birth date</source>
            <translation>تاريخ الميلاد</translation>
        </message>
        <message>
            <source>The certificate that is out stays in force until it is replaced under Register.</source>
            <translation>تبقى الشهادة الصادرة سارية إلى أن تُستبدل في «السجل».</translation>
        </message>
        <message numerus="yes">
            <source>The check list with %n name is written.</source>
            <comment>The check list with %n names is written.</comment>
            <translation>
                <numerusform>كُتب كشف المراجعة بـ %n اسم.</numerusform>
                <numerusform>كُتب كشف المراجعة باسم واحد.</numerusform>
                <numerusform>كُتب كشف المراجعة باسمين.</numerusform>
                <numerusform>كُتب كشف المراجعة بـ %n أسماء.</numerusform>
                <numerusform>كُتب كشف المراجعة بـ %n اسمًا.</numerusform>
                <numerusform>كُتب كشف المراجعة بـ %n اسم.</numerusform>
            </translation>
        </message>
        <message>
            <source>The copy on another disk</source>
            <translation>النسخة على قرص آخر</translation>
        </message>
        <message>
            <source>The last four of the ID</source>
            <translation>آخر أربعة أرقام من الهوية</translation>
        </message>
        <message>
            <source>The marks are not signed off yet</source>
            <translation>لم تُعتمد الدرجات بعد</translation>
        </message>
        <message>
            <source>The recovery file comes before the first signature.</source>
            <translation>ملف الاسترداد يأتي قبل أول توقيع.</translation>
        </message>
        <message>
            <source>The recovery file must lie on another disk before the first signature.</source>
            <translation>يجب أن يكون ملف الاسترداد على قرص آخر قبل أول توقيع.</translation>
        </message>
        <message>
            <source>This workstation has no signing key of this issuer.</source>
            <translation>ليس في محطة العمل هذه مفتاح توقيع لجهة الإصدار هذه.</translation>
        </message>
        <message>
            <source>This workstation waits for the root's signature; nothing can be issued here yet.</source>
            <translation>تنتظر محطة العمل هذه توقيع الجذر؛ ولا يمكن إصدار شيء هنا بعد.</translation>
        </message>
        <message>
            <source>Tick all or none</source>
            <translation>تأشير الكل أو لا شيء</translation>
        </message>
        <message>
            <source>To decide</source>
            <translation>للقرار</translation>
        </message>
        <message>
            <source>Today is {day}</source>
            <translation>اليوم {day}</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>صالحة حتى</translation>
        </message>
        <message>
            <source>Verified by</source>
            <translation>تحقق منه</translation>
        </message>
        <message>
            <source>Verified on</source>
            <translation>تاريخ التحقق</translation>
        </message>
        <message>
            <source>Verify…</source>
            <translation>التحقق…</translation>
        </message>
        <message>
            <source>Waiting for verification</source>
            <translation>ينتظر التحقق</translation>
        </message>
        <message>
            <source>Waiting for who decides</source>
            <translation>ينتظر صاحب القرار</translation>
        </message>
        <message>
            <source>What is signed is kept; the rest stays ready.</source>
            <translation>ما وُقّع محفوظ؛ والباقي يبقى جاهزًا.</translation>
        </message>
        <message>
            <source>Why it is decided anew</source>
            <translation>سبب القرار الجديد</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>مسحوبة</translation>
        </message>
        <message>
            <source>Write the list</source>
            <translation>كتابة الكشف</translation>
        </message>
        <message>
            <source>Year, month, day: 2026-11-24</source>
            <translation>السنة والشهر واليوم: 2026-11-24</translation>
        </message>
        <message>
            <source>You are named as the verifier of these awards. Your signature says that you verified them so; it stays with the award.</source>
            <translation>أنت المتحقق المسمّى لقرارات المنح هذه. يقول توقيعك إنك تحققت منها على هذا النحو، ويبقى مع قرار المنح.</translation>
        </message>
        <message>
            <source>You hold no copy of the issuing key: somebody who does signs and issues.</source>
            <translation>ليست لديك نسخة من مفتاح الإصدار: يوقّع ويصدر من لديه نسخة.</translation>
        </message>
        <message>
            <source>Your keys are locked; the passphrase opens them.</source>
            <translation>مفاتيحك مقفلة؛ وتفتحها عبارة المرور.</translation>
        </message>
        <message>
            <source>Your passphrase</source>
            <translation>عبارة مرورك</translation>
        </message>
        <message>
            <source>check list of names</source>
            <translation>كشف مراجعة الأسماء</translation>
        </message>
        <message>
            <source>decide</source>
            <translation>قرار</translation>
        </message>
        <message>
            <source>issue</source>
            <translation>إصدار</translation>
        </message>
        <message>
            <source>locked</source>
            <translation>مقفل</translation>
        </message>
        <message>
            <source>names.pdf</source>
            <translation>names.pdf</translation>
        </message>
        <message>
            <source>no end</source>
            <translation>بلا نهاية</translation>
        </message>
        <message>
            <source>not sampled</source>
            <translation>خارج العيّنة</translation>
        </message>
        <message>
            <source>open</source>
            <translation>مفتوح</translation>
        </message>
        <message>
            <source>places reserved on this workstation</source>
            <translation>أماكن محجوزة في محطة العمل هذه</translation>
        </message>
        <message>
            <source>preview</source>
            <translation>معاينة</translation>
        </message>
        <message>
            <source>tick</source>
            <translation>تأشير</translation>
        </message>
        <message>
            <source>tick all or none</source>
            <translation>تأشير الكل أو لا شيء</translation>
        </message>
        <message>
            <source>verify</source>
            <translation>تحقق</translation>
        </message>
        <message numerus="yes">
            <source>{day}, for %n award: {how}</source>
            <comment>{day}, for %n awards: {how}</comment>
            <translation>
                <numerusform>{day}، لـ %n قرار منح: {how}</numerusform>
                <numerusform>{day}، لقرار منح واحد: {how}</numerusform>
                <numerusform>{day}، لقراري منح: {how}</numerusform>
                <numerusform>{day}، لـ %n قرارات منح: {how}</numerusform>
                <numerusform>{day}، لـ %n قرار منح: {how}</numerusform>
                <numerusform>{day}، لـ %n قرار منح: {how}</numerusform>
            </translation>
        </message>
        <message>
            <source>{issuer} has no verify address, so the paper will not say “scan”. Set one in Settings before you issue.</source>
            <translation>ليس لـ {issuer} عنوان تحقق، فلن تدعو الورقة إلى المسح. حدّد عنوانًا في الإعدادات قبل الإصدار.</translation>
        </message>
        <message>
            <source>{issuer} signs each one, and its certificate is written as a PDF. What is signed can be withdrawn or replaced later, never unsigned.</source>
            <translation>توقّع {issuer} كل واحدة، وتُكتب شهادتها بصيغة PDF. ما وُقّع يمكن سحبه أو استبداله لاحقًا، ولا يمكن إلغاء توقيعه.</translation>
        </message>
        <message>
            <source>{name} now signs in and signs the verification here.</source>
            <translation>يسجّل {name} الدخول الآن ويوقّع التحقق هنا.</translation>
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message>
            <source>Esc closes this list.</source>
            <translation>يغلق Esc هذه القائمة.</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>المفاتيح</translation>
        </message>
        <message>
            <source>another person</source>
            <translation>شخص آخر</translation>
        </message>
        <message>
            <source>first page of the rail, and so on</source>
            <translation>أول صفحة في القائمة، وهكذا</translation>
        </message>
        <message>
            <source>keys</source>
            <translation>مفاتيح</translation>
        </message>
        <message>
            <source>lock</source>
            <translation>قفل</translation>
        </message>
        <message>
            <source>next pane</source>
            <translation>الجزء التالي</translation>
        </message>
        <message>
            <source>read anew</source>
            <translation>قراءة من جديد</translation>
        </message>
        <message>
            <source>stop, close, go back</source>
            <translation>إيقاف، إغلاق، رجوع</translation>
        </message>
        <message>
            <source>this list</source>
            <translation>هذه القائمة</translation>
        </message>
    </context>
    <context>
        <name>Learners</name>
        <message>
            <source>Add a learner</source>
            <translation>إضافة متعلّم</translation>
        </message>
        <message>
            <source>Being marked</source>
            <translation>قيد التصحيح</translation>
        </message>
        <message>
            <source>Birth date</source>
            <translation>تاريخ الميلاد</translation>
        </message>
        <message>
            <source>Choose a learner in the list to correct them.</source>
            <translation>اختر متعلّمًا من القائمة لتصحيح بياناته.</translation>
        </message>
        <message>
            <source>Choose a roster…</source>
            <translation>اختيار كشف…</translation>
        </message>
        <message>
            <source>Cohort</source>
            <translation>الدفعة</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>تصحيح</translation>
        </message>
        <message>
            <source>Drop a roster (CSV) here, or take portfolios in: learners come with them.</source>
            <translation>أفلت كشفًا (CSV) هنا، أو استلم حوافظ الأعمال: يأتي المتعلّمون معها.</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>البريد الإلكتروني</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>سارية</translation>
        </message>
        <message>
            <source>Language of certificates</source>
            <translation>لغة الشهادات</translation>
        </message>
        <message>
            <source>Learners</source>
            <translation>المتعلّمون</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Name on certificates</source>
            <translation>الاسم على الشهادات</translation>
        </message>
        <message>
            <source>National ID</source>
            <translation>رقم الهوية الوطنية</translation>
        </message>
        <message>
            <source>New learner</source>
            <translation>متعلّم جديد</translation>
        </message>
        <message>
            <source>No learners yet</source>
            <translation>لا متعلّمين بعد</translation>
        </message>
        <message>
            <source>Nothing was handed in yet.</source>
            <translation>لم يُسلَّم شيء بعد.</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>الرقم</translation>
        </message>
        <message>
            <source>On certificates</source>
            <translation>على الشهادات</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>فتح</translation>
        </message>
        <message>
            <source>Open {what}</source>
            <translation>فتح {what}</translation>
        </message>
        <message>
            <source>Paper will show the name.</source>
            <translation>ستُظهر الورقة الاسم.</translation>
        </message>
        <message>
            <source>Paper will show: {name}</source>
            <translation>ستُظهر الورقة: {name}</translation>
        </message>
        <message>
            <source>Reading {name}</source>
            <translation>جارٍ قراءة {name}</translation>
        </message>
        <message>
            <source>Roster</source>
            <translation>كشف المتعلّمين</translation>
        </message>
        <message>
            <source>Rosters (*.csv *.txt *.tsv)</source>
            <translation>كشوف (*.csv *.txt *.tsv)</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>حفظ</translation>
        </message>
        <message>
            <source>Save it (Ctrl S) or take it back (Esc); then choose another learner.</source>
            <translation>احفظه (Ctrl S) أو تراجع عنه (Esc)؛ ثم اختر متعلّمًا آخر.</translation>
        </message>
        <message>
            <source>Signed off</source>
            <translation>اعتُمد</translation>
        </message>
        <message>
            <source>Stopped. Nothing was changed.</source>
            <translation>أُوقف. لم يتغيّر شيء.</translation>
        </message>
        <message>
            <source>Stopping changes nothing.</source>
            <translation>الإيقاف لا يغيّر شيئًا.</translation>
        </message>
        <message>
            <source>Such as en, sw, ar</source>
            <translation>مثل en أو sw أو ar</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <source>Take in a roster…</source>
            <translation>استلام كشف…</translation>
        </message>
        <message>
            <source>Taking in the roster</source>
            <translation>جارٍ استلام الكشف</translation>
        </message>
        <message>
            <source>The chosen learner</source>
            <translation>المتعلّم المختار</translation>
        </message>
        <message>
            <source>The workspace is open for reading only.</source>
            <translation>مساحة العمل مفتوحة للقراءة فقط.</translation>
        </message>
        <message>
            <source>To mark</source>
            <translation>للتصحيح</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <source>Undo {what}</source>
            <translation>تراجع عن {what}</translation>
        </message>
        <message>
            <source>Undone: {what}.</source>
            <translation>تم التراجع: {what}.</translation>
        </message>
        <message>
            <source>What you typed is not saved yet.</source>
            <translation>ما كتبته لم يُحفظ بعد.</translation>
        </message>
        <message>
            <source>Withdrawn or replaced</source>
            <translation>سُحبت أو استُبدلت</translation>
        </message>
        <message>
            <source>Year-month-day: 2001-03-24</source>
            <translation>السنة-الشهر-اليوم: 2001-03-24</translation>
        </message>
        <message>
            <source>add a learner</source>
            <translation>إضافة متعلّم</translation>
        </message>
        <message>
            <source>attempt {number}</source>
            <translation>المحاولة {number}</translation>
        </message>
        <message>
            <source>correct the learner</source>
            <translation>تصحيح بيانات المتعلّم</translation>
        </message>
        <message>
            <source>correction of {name}</source>
            <translation>تصحيح {name}</translation>
        </message>
        <message>
            <source>find</source>
            <translation>بحث</translation>
        </message>
        <message>
            <source>handed in {day}</source>
            <translation>سُلّم في {day}</translation>
        </message>
        <message>
            <source>one is made</source>
            <translation>يُنشأ تلقائيًا</translation>
        </message>
        <message>
            <source>save</source>
            <translation>حفظ</translation>
        </message>
        <message>
            <source>undo the last correction</source>
            <translation>تراجع عن آخر تصحيح</translation>
        </message>
    </context>
    <context>
        <name>Line</name>
        <message>
            <source>Something in Credesk broke.</source>
            <translation>حدث خلل في Credesk.</translation>
        </message>
        <message>
            <source>What was saved before is kept. Do it again; if it stays, send the details to whoever looks after Credesk.</source>
            <translation>ما حُفظ من قبل باقٍ. أعد المحاولة؛ فإن تكرر فأرسل التفاصيل إلى من يعتني بـ Credesk.</translation>
        </message>
    </context>
    <context>
        <name>Lists</name>
        <message numerus="yes">
            <source>%n row</source>
            <comment>%n rows</comment>
            <translation>
                <numerusform>%n صف</numerusform>
                <numerusform>صف واحد</numerusform>
                <numerusform>صفان</numerusform>
                <numerusform>%n صفوف</numerusform>
                <numerusform>%n صفًا</numerusform>
                <numerusform>%n صف</numerusform>
            </translation>
        </message>
        <message>
            <source>Find</source>
            <translation>بحث</translation>
        </message>
        <message>
            <source>Find in {list}</source>
            <translation>البحث في {list}</translation>
        </message>
    </context>
    <context>
        <name>Marks</name>
        <message numerus="yes">
            <source>%n mark is taken in</source>
            <comment>%n marks are taken in</comment>
            <translation>
                <numerusform>استُلمت %n درجة</numerusform>
                <numerusform>استُلمت درجة واحدة</numerusform>
                <numerusform>استُلمت درجتان</numerusform>
                <numerusform>استُلمت %n درجات</numerusform>
                <numerusform>استُلمت %n درجة</numerusform>
                <numerusform>استُلمت %n درجة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mark will be written</source>
            <comment>%n marks will be written</comment>
            <translation>
                <numerusform>ستُكتب %n درجة</numerusform>
                <numerusform>ستُكتب درجة واحدة</numerusform>
                <numerusform>ستُكتب درجتان</numerusform>
                <numerusform>ستُكتب %n درجات</numerusform>
                <numerusform>ستُكتب %n درجة</numerusform>
                <numerusform>ستُكتب %n درجة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mark would be written</source>
            <comment>%n marks would be written</comment>
            <translation>
                <numerusform>ستُكتب %n درجة</numerusform>
                <numerusform>ستُكتب درجة واحدة</numerusform>
                <numerusform>ستُكتب درجتان</numerusform>
                <numerusform>ستُكتب %n درجات</numerusform>
                <numerusform>ستُكتب %n درجة</numerusform>
                <numerusform>ستُكتب %n درجة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row has no mark yet</source>
            <comment>%n rows have no mark yet</comment>
            <translation>
                <numerusform>%n صف بلا درجة بعد</numerusform>
                <numerusform>صف واحد بلا درجة بعد</numerusform>
                <numerusform>صفان بلا درجة بعد</numerusform>
                <numerusform>%n صفوف بلا درجة بعد</numerusform>
                <numerusform>%n صفًا بلا درجة بعد</numerusform>
                <numerusform>%n صف بلا درجة بعد</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row is refused</source>
            <comment>%n rows are refused</comment>
            <translation>
                <numerusform>رُفض %n صف</numerusform>
                <numerusform>رُفض صف واحد</numerusform>
                <numerusform>رُفض صفان</numerusform>
                <numerusform>رُفضت %n صفوف</numerusform>
                <numerusform>رُفض %n صفًا</numerusform>
                <numerusform>رُفض %n صف</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n stays as it stands</source>
            <comment>%n stay as they stand</comment>
            <translation>
                <numerusform>%n تبقى كما هي</numerusform>
                <numerusform>واحد يبقى كما هو</numerusform>
                <numerusform>اثنان يبقيان كما هما</numerusform>
                <numerusform>%n تبقى كما هي</numerusform>
                <numerusform>%n تبقى كما هي</numerusform>
                <numerusform>%n تبقى كما هي</numerusform>
            </translation>
        </message>
        <message>
            <source>A row for each learner and criterion, with the marks that there are already; any spreadsheet program opens it.</source>
            <translation>صف لكل متعلّم ومعيار، مع الدرجات الموجودة؛ يفتحه أي برنامج جداول.</translation>
        </message>
        <message>
            <source>A table (CSV) with a row for each learner and criterion, filled in elsewhere. You see what every row does before anything is written. Drop it anywhere on this page, or choose it.</source>
            <translation>جدول (CSV) فيه صف لكل متعلّم ومعيار، مُلئ خارج البرنامج. ترى ما يفعله كل صف قبل أن يُكتب شيء. أفلته في أي مكان من هذه الصفحة، أو اختره.</translation>
        </message>
        <message>
            <source>As it stands</source>
            <translation>كما هي</translation>
        </message>
        <message>
            <source>Back to marking</source>
            <translation>العودة إلى التصحيح</translation>
        </message>
        <message>
            <source>Choose a marks file…</source>
            <translation>اختيار ملف درجات…</translation>
        </message>
        <message>
            <source>Columns that are not used: {names}.</source>
            <translation>أعمدة غير مستعملة: {names}.</translation>
        </message>
        <message>
            <source>Criterion</source>
            <translation>المعيار</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>التفاصيل</translation>
        </message>
        <message>
            <source>Encoding</source>
            <translation>الترميز</translation>
        </message>
        <message>
            <source>File to fill in</source>
            <translation>ملف للتعبئة</translation>
        </message>
        <message>
            <source>Fill in the levels, save it as CSV, and take it in here.</source>
            <translation>املأ المستويات، واحفظه بصيغة CSV، ثم استلمه هنا.</translation>
        </message>
        <message>
            <source>Learner</source>
            <translation>المتعلّم</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>تركه كما هو</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>السطر</translation>
        </message>
        <message>
            <source>Line {line}: {words}</source>
            <translation>السطر {line}: {words}</translation>
        </message>
        <message>
            <source>Make a file to fill in</source>
            <translation>إنشاء ملف للتعبئة</translation>
        </message>
        <message>
            <source>Marks come in all together or not at all. Correct the file, save it, and read it again.</source>
            <translation>تُستلم الدرجات كلها معًا أو لا يُستلم منها شيء. صحّح الملف واحفظه ثم اقرأه من جديد.</translation>
        </message>
        <message>
            <source>Marks file</source>
            <translation>ملف الدرجات</translation>
        </message>
        <message>
            <source>Marks files</source>
            <translation>ملفات الدرجات</translation>
        </message>
        <message>
            <source>Marks files (*.csv *.txt *.tsv)</source>
            <translation>ملفات الدرجات (*.csv *.txt *.tsv)</translation>
        </message>
        <message>
            <source>Marks files (*.csv)</source>
            <translation>ملفات الدرجات (*.csv)</translation>
        </message>
        <message>
            <source>No mark yet</source>
            <translation>بلا درجة بعد</translation>
        </message>
        <message>
            <source>Read as {name}. Only the assessor named in a row can sign it off.</source>
            <translation>قُرئ بوصفه {name}. لا يعتمد الصف إلا المقيّم المذكور فيه.</translation>
        </message>
        <message>
            <source>Read it again</source>
            <translation>قراءته من جديد</translation>
        </message>
        <message>
            <source>Reading {name}</source>
            <translation>جارٍ قراءة {name}</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>مرفوض</translation>
        </message>
        <message>
            <source>Save the file to fill in…</source>
            <translation>حفظ الملف للتعبئة…</translation>
        </message>
        <message>
            <source>Stopped. Nothing was changed.</source>
            <translation>أُوقف. لم يتغيّر شيء.</translation>
        </message>
        <message>
            <source>Stopping changes nothing.</source>
            <translation>الإيقاف لا يغيّر شيئًا.</translation>
        </message>
        <message numerus="yes">
            <source>Take in %n mark</source>
            <comment>Take in %n marks</comment>
            <translation>
                <numerusform>استلام %n درجة</numerusform>
                <numerusform>استلام درجة واحدة</numerusform>
                <numerusform>استلام درجتين</numerusform>
                <numerusform>استلام %n درجات</numerusform>
                <numerusform>استلام %n درجة</numerusform>
                <numerusform>استلام %n درجة</numerusform>
            </translation>
        </message>
        <message>
            <source>Take marks in</source>
            <translation>استلام الدرجات</translation>
        </message>
        <message>
            <source>Taking in the marks</source>
            <translation>جارٍ استلام الدرجات</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>المهمة</translation>
        </message>
        <message>
            <source>The encoding was guessed: {name}. If names look wrong, choose another.</source>
            <translation>خُمّن الترميز: {name}. إن بدت الأسماء خاطئة فاختر غيره.</translation>
        </message>
        <message>
            <source>The file has no rows.</source>
            <translation>لا صفوف في الملف.</translation>
        </message>
        <message>
            <source>To be written</source>
            <translation>ستُكتب</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
        <message numerus="yes">
            <source>Undone: %n mark stands as before.</source>
            <comment>Undone: %n marks stand as before.</comment>
            <translation>
                <numerusform>تم التراجع: %n درجة كما كانت.</numerusform>
                <numerusform>تم التراجع: درجة واحدة كما كانت.</numerusform>
                <numerusform>تم التراجع: درجتان كما كانتا.</numerusform>
                <numerusform>تم التراجع: %n درجات كما كانت.</numerusform>
                <numerusform>تم التراجع: %n درجة كما كانت.</numerusform>
                <numerusform>تم التراجع: %n درجة كما كانت.</numerusform>
            </translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>ما يحدث</translation>
        </message>
        <message>
            <source>What the marks file does</source>
            <translation>ما يفعله ملف الدرجات</translation>
        </message>
        <message>
            <source>Who judges</source>
            <translation>المقيّم</translation>
        </message>
        <message>
            <source>Wrote {file}.</source>
            <translation>كُتب {file}.</translation>
        </message>
        <message numerus="yes">
            <source>for %n submission</source>
            <comment>for %n submissions</comment>
            <translation>
                <numerusform>لـ %n تسليم</numerusform>
                <numerusform>لتسليم واحد</numerusform>
                <numerusform>لتسليمين</numerusform>
                <numerusform>لـ %n تسليمات</numerusform>
                <numerusform>لـ %n تسليمًا</numerusform>
                <numerusform>لـ %n تسليم</numerusform>
            </translation>
        </message>
        <message>
            <source>not applicable</source>
            <translation>لا ينطبق</translation>
        </message>
        <message>
            <source>{before} becomes {mark} by {name}</source>
            <translation>يصبح {before} ‏{mark} بتقييم {name}</translation>
        </message>
        <message>
            <source>{mark} by {name}</source>
            <translation>{mark} بتقييم {name}</translation>
        </message>
        <message>
            <source>“{comment}”</source>
            <translation>«{comment}»</translation>
        </message>
    </context>
    <context>
        <name>Names</name>
        <message>
            <source>Cohort</source>
            <translation>الدفعة</translation>
        </message>
        <message>
            <source>Correction</source>
            <translation>التصحيح</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <source>Name on the certificate</source>
            <translation>الاسم على الشهادة</translation>
        </message>
        <message>
            <source>Names for {title}</source>
            <translation>الأسماء لـ {title}</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>الرقم</translation>
        </message>
        <message>
            <source>Read your name as the certificate will show it. Correct it, or sign that it is right.</source>
            <translation>اقرأ اسمك كما ستُظهره الشهادة. صحّحه، أو وقّع بأنه صحيح.</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>التوقيع</translation>
        </message>
    </context>
    <context>
        <name>Printed</name>
        <message numerus="yes">
            <source>%n certificate is written as a PDF.</source>
            <comment>%n certificates are written as PDFs.</comment>
            <translation>
                <numerusform>كُتبت %n شهادة بصيغة PDF.</numerusform>
                <numerusform>كُتبت شهادة واحدة بصيغة PDF.</numerusform>
                <numerusform>كُتبت شهادتان بصيغة PDF.</numerusform>
                <numerusform>كُتبت %n شهادات بصيغة PDF.</numerusform>
                <numerusform>كُتبت %n شهادة بصيغة PDF.</numerusform>
                <numerusform>كُتبت %n شهادة بصيغة PDF.</numerusform>
            </translation>
        </message>
        <message>
            <source>All pages lie together in {file}; print that file.</source>
            <translation>كل الصفحات معًا في {file}؛ اطبع ذلك الملف.</translation>
        </message>
        <message>
            <source>As issued</source>
            <translation>كما صدرت</translation>
        </message>
        <message>
            <source>Brings the pages together</source>
            <translation>جارٍ جمع الصفحات</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>الشهادة</translation>
        </message>
        <message>
            <source>Certificates that did not come out</source>
            <translation>شهادات لم تخرج</translation>
        </message>
        <message>
            <source>Did all pages come out? Tick those that did not, and print again.</source>
            <translation>هل خرجت كل الصفحات؟ أشّر على ما لم يخرج واطبع من جديد.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>تم</translation>
        </message>
        <message numerus="yes">
            <source>Draws %n certificate</source>
            <comment>Draws %n certificates</comment>
            <translation>
                <numerusform>جارٍ رسم %n شهادة</numerusform>
                <numerusform>جارٍ رسم شهادة واحدة</numerusform>
                <numerusform>جارٍ رسم شهادتين</numerusform>
                <numerusform>جارٍ رسم %n شهادات</numerusform>
                <numerusform>جارٍ رسم %n شهادة</numerusform>
                <numerusform>جارٍ رسم %n شهادة</numerusform>
            </translation>
        </message>
        <message>
            <source>Learner</source>
            <translation>المتعلّم</translation>
        </message>
        <message>
            <source>Nothing is written before all is drawn.</source>
            <translation>لا يُكتب شيء قبل رسم الكل.</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>فتح المجلد</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>طباعة</translation>
        </message>
        <message numerus="yes">
            <source>Print %n again</source>
            <comment>Print %n again</comment>
            <translation>
                <numerusform>طباعة %n من جديد</numerusform>
                <numerusform>طباعة واحدة من جديد</numerusform>
                <numerusform>طباعة اثنتين من جديد</numerusform>
                <numerusform>طباعة %n من جديد</numerusform>
                <numerusform>طباعة %n من جديد</numerusform>
                <numerusform>طباعة %n من جديد</numerusform>
            </translation>
        </message>
        <message>
            <source>Print as</source>
            <translation>طباعة بصيغة</translation>
        </message>
        <message>
            <source>The certificates lie in {folder}.</source>
            <translation>الشهادات في {folder}.</translation>
        </message>
        <message>
            <source>This computer has no program that opens PDFs.</source>
            <translation>ليس على هذا الحاسوب برنامج يفتح ملفات PDF.</translation>
        </message>
        <message>
            <source>This computer shows no folders.</source>
            <translation>هذا الحاسوب لا يعرض مجلدات.</translation>
        </message>
        <message>
            <source>{format}, side by side on A4</source>
            <translation>{format}، جنبًا إلى جنب على A4</translation>
        </message>
        <message>
            <source>{format}, side by side on Letter</source>
            <translation>{format}، جنبًا إلى جنب على Letter</translation>
        </message>
        <message>
            <source>{number} waits: {why}</source>
            <translation>‏{number} تنتظر: {why}</translation>
        </message>
    </context>
    <context>
        <name>Programmes</name>
        <message numerus="yes">
            <source>%n achievement</source>
            <comment>%n achievements</comment>
            <translation>
                <numerusform>%n إنجاز</numerusform>
                <numerusform>إنجاز واحد</numerusform>
                <numerusform>إنجازان</numerusform>
                <numerusform>%n إنجازات</numerusform>
                <numerusform>%n إنجازًا</numerusform>
                <numerusform>%n إنجاز</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n can stand as marked.</source>
            <comment>%n can stand as marked.</comment>
            <translation>
                <numerusform>%n يمكن أن تبقى كما صُحّحت.</numerusform>
                <numerusform>واحد يمكن أن يبقى كما صُحّح.</numerusform>
                <numerusform>اثنان يمكن أن يبقيا كما صُحّحا.</numerusform>
                <numerusform>%n يمكن أن تبقى كما صُحّحت.</numerusform>
                <numerusform>%n يمكن أن تبقى كما صُحّحت.</numerusform>
                <numerusform>%n يمكن أن تبقى كما صُحّحت.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n finished portfolio needs another look.</source>
            <comment>%n finished portfolios need another look.</comment>
            <translation>
                <numerusform>%n حافظة مكتملة تحتاج إلى نظرة أخرى.</numerusform>
                <numerusform>حافظة مكتملة واحدة تحتاج إلى نظرة أخرى.</numerusform>
                <numerusform>حافظتان مكتملتان تحتاجان إلى نظرة أخرى.</numerusform>
                <numerusform>%n حوافظ مكتملة تحتاج إلى نظرة أخرى.</numerusform>
                <numerusform>%n حافظة مكتملة تحتاج إلى نظرة أخرى.</numerusform>
                <numerusform>%n حافظة مكتملة تحتاج إلى نظرة أخرى.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour</source>
            <comment>%n hours</comment>
            <translation>
                <numerusform>%n ساعة</numerusform>
                <numerusform>ساعة واحدة</numerusform>
                <numerusform>ساعتان</numerusform>
                <numerusform>%n ساعات</numerusform>
                <numerusform>%n ساعة</numerusform>
                <numerusform>%n ساعة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n is begun.</source>
            <comment>%n are begun.</comment>
            <translation>
                <numerusform>%n بدأت.</numerusform>
                <numerusform>واحد بدأ.</numerusform>
                <numerusform>اثنان بدآ.</numerusform>
                <numerusform>%n بدأت.</numerusform>
                <numerusform>%n بدأت.</numerusform>
                <numerusform>%n بدأت.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n is decided and stays.</source>
            <comment>%n are decided and stay.</comment>
            <translation>
                <numerusform>%n صدر فيها القرار وتبقى.</numerusform>
                <numerusform>واحد صدر فيه القرار ويبقى.</numerusform>
                <numerusform>اثنان صدر فيهما القرار ويبقيان.</numerusform>
                <numerusform>%n صدر فيها القرار وتبقى.</numerusform>
                <numerusform>%n صدر فيها القرار وتبقى.</numerusform>
                <numerusform>%n صدر فيها القرار وتبقى.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n month</source>
            <comment>%n months</comment>
            <translation>
                <numerusform>%n شهر</numerusform>
                <numerusform>شهر واحد</numerusform>
                <numerusform>شهران</numerusform>
                <numerusform>%n أشهر</numerusform>
                <numerusform>%n شهرًا</numerusform>
                <numerusform>%n شهر</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rubric</source>
            <comment>%n rubrics</comment>
            <translation>
                <numerusform>%n سلّم تقدير</numerusform>
                <numerusform>سلّم تقدير واحد</numerusform>
                <numerusform>سلّما تقدير</numerusform>
                <numerusform>%n سلالم تقدير</numerusform>
                <numerusform>%n سلّم تقدير</numerusform>
                <numerusform>%n سلّم تقدير</numerusform>
            </translation>
        </message>
        <message>
            <source>60 %, 3/5 or 0.6</source>
            <translation>60 % أو 3/5 أو 0.6</translation>
        </message>
        <message>
            <source>A file from Moodle, Canvas or CASE, or a .toml or .csv file; it can be dropped here.</source>
            <translation>ملف من Moodle أو Canvas أو CASE، أو ملف ‎.toml أو ‎.csv؛ ويمكن إفلاته هنا.</translation>
        </message>
        <message>
            <source>Achieved from</source>
            <translation>يتحقق من</translation>
        </message>
        <message>
            <source>Achievement file</source>
            <translation>ملف الإنجاز</translation>
        </message>
        <message>
            <source>Achievement from a file…</source>
            <translation>إنجاز من ملف…</translation>
        </message>
        <message>
            <source>Achievements</source>
            <translation>الإنجازات</translation>
        </message>
        <message>
            <source>Achievements (*.toml)</source>
            <translation>إنجازات (*.toml)</translation>
        </message>
        <message>
            <source>Add a criterion</source>
            <translation>إضافة معيار</translation>
        </message>
        <message>
            <source>Add a learning outcome</source>
            <translation>إضافة ناتج تعلّم</translation>
        </message>
        <message>
            <source>Add a level</source>
            <translation>إضافة مستوى</translation>
        </message>
        <message>
            <source>Add a task</source>
            <translation>إضافة مهمة</translation>
        </message>
        <message>
            <source>Add an alignment</source>
            <translation>إضافة توافق</translation>
        </message>
        <message>
            <source>Add the language</source>
            <translation>إضافة اللغة</translation>
        </message>
        <message>
            <source>Address (https://…)</source>
            <translation>العنوان (https://…)</translation>
        </message>
        <message>
            <source>Another language</source>
            <translation>لغة أخرى</translation>
        </message>
        <message>
            <source>As Moodle counts: between the lowest and the highest sum</source>
            <translation>كما يحسب Moodle: بين أدنى مجموع وأعلى مجموع</translation>
        </message>
        <message>
            <source>As it stands on paper, such as: KNQF 4 of 10 (EQF 3)</source>
            <translation>كما يظهر على الورق، مثل: KNQF 4 of 10 (EQF 3)</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>Back to the form</source>
            <translation>العودة إلى النموذج</translation>
        </message>
        <message>
            <source>Between name and title, such as: has demonstrated the competencies of</source>
            <translation>بين الاسم والعنوان، مثل: أثبت كفايات</translation>
        </message>
        <message>
            <source>By name or tag, such as: {languages}</source>
            <translation>بالاسم أو الرمز، مثل: {languages}</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Choose a rubric…</source>
            <translation>اختيار سلّم تقدير…</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>اختيار…</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>الرمز</translation>
        </message>
        <message>
            <source>Compare versions</source>
            <translation>مقارنة الإصدارات</translation>
        </message>
        <message>
            <source>Compare…</source>
            <translation>مقارنة…</translation>
        </message>
        <message>
            <source>Counts</source>
            <translation>طريقة الحساب</translation>
        </message>
        <message>
            <source>Credits</source>
            <translation>الوحدات المعتمدة</translation>
        </message>
        <message>
            <source>Criteria</source>
            <translation>المعايير</translation>
        </message>
        <message>
            <source>Criterion</source>
            <translation>المعيار</translation>
        </message>
        <message>
            <source>Describe an achievement</source>
            <translation>وصف إنجاز</translation>
        </message>
        <message>
            <source>Describe one</source>
            <translation>وصف واحد</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>الوصف</translation>
        </message>
        <message>
            <source>Distinction from</source>
            <translation>بامتياز من</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>إلى أسفل</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>تحرير</translation>
        </message>
        <message>
            <source>Edit the rubric</source>
            <translation>تحرير سلّم التقدير</translation>
        </message>
        <message>
            <source>Every criterion must pass</source>
            <translation>يجب اجتياز كل معيار</translation>
        </message>
        <message>
            <source>Every task must be achieved</source>
            <translation>يجب تحقيق كل مهمة</translation>
        </message>
        <message>
            <source>Every task must be achieved.</source>
            <translation>يجب تحقيق كل مهمة.</translation>
        </message>
        <message>
            <source>File</source>
            <translation>الملف</translation>
        </message>
        <message>
            <source>Framework</source>
            <translation>الإطار</translation>
        </message>
        <message>
            <source>Frameworks that it aligns with</source>
            <translation>الأطر التي يتوافق معها</translation>
        </message>
        <message>
            <source>Highest grade</source>
            <translation>أعلى درجة</translation>
        </message>
        <message>
            <source>How tasks come together</source>
            <translation>كيف تجتمع المهام</translation>
        </message>
        <message>
            <source>Import a rubric</source>
            <translation>استيراد سلّم تقدير</translation>
        </message>
        <message>
            <source>Import a rubric…</source>
            <translation>استيراد سلّم تقدير…</translation>
        </message>
        <message>
            <source>Import the rubric first, or drop its file here; then describe the achievement and its tasks. Portfolios can come in after that.</source>
            <translation>استورد سلّم التقدير أولًا، أو أفلت ملفه هنا؛ ثم صِف الإنجاز ومهامه. بعد ذلك يمكن استلام حوافظ الأعمال.</translation>
        </message>
        <message>
            <source>Issuer</source>
            <translation>جهة الإصدار</translation>
        </message>
        <message>
            <source>Judged by</source>
            <translation>يُقيَّم بـ</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>النوع</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <source>Language of the texts</source>
            <translation>لغة النصوص</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>اللغات</translation>
        </message>
        <message>
            <source>Learning outcome</source>
            <translation>ناتج التعلّم</translation>
        </message>
        <message>
            <source>Learning outcomes</source>
            <translation>نواتج التعلّم</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>المستوى</translation>
        </message>
        <message>
            <source>Level (may be empty)</source>
            <translation>المستوى (اختياري)</translation>
        </message>
        <message>
            <source>Levels only, without points</source>
            <translation>مستويات فقط، بلا نقاط</translation>
        </message>
        <message>
            <source>Make it the first</source>
            <translation>جعلها الأولى</translation>
        </message>
        <message>
            <source>Make the next version</source>
            <translation>إنشاء الإصدارة التالية</translation>
        </message>
        <message>
            <source>Make {language} the first</source>
            <translation>جعل {language} الأولى</translation>
        </message>
        <message>
            <source>Marks</source>
            <translation>الدرجات</translation>
        </message>
        <message>
            <source>Merit from</source>
            <translation>بجدارة من</translation>
        </message>
        <message>
            <source>Moodle's grading.xml, or a .toml or .csv file; it can be dropped here.</source>
            <translation type="vanished">ملف grading.xml من Moodle، أو ملف ‎.toml أو ‎.csv؛ ويمكن إفلاته هنا.</translation>
        </message>
        <message>
            <source>Move this criterion down</source>
            <translation>نقل هذا المعيار إلى أسفل</translation>
        </message>
        <message>
            <source>Move this criterion up</source>
            <translation>نقل هذا المعيار إلى أعلى</translation>
        </message>
        <message>
            <source>Move this level up</source>
            <translation>نقل هذا المستوى إلى أعلى</translation>
        </message>
        <message>
            <source>Name of the skill</source>
            <translation>اسم المهارة</translation>
        </message>
        <message>
            <source>Newer version</source>
            <translation>الإصدارة الأحدث</translation>
        </message>
        <message>
            <source>Nobody's marks stand by it yet.</source>
            <translation>لا درجات لأحد بها بعد.</translation>
        </message>
        <message>
            <source>Nothing is different, so there is no new version to publish.</source>
            <translation>لا فرق، فلا إصدارة جديدة للنشر.</translation>
        </message>
        <message>
            <source>Nothing is published yet</source>
            <translation>لم يُنشر شيء بعد</translation>
        </message>
        <message>
            <source>Of a file that does not say it itself.</source>
            <translation>لملف لا يذكرها بنفسه.</translation>
        </message>
        <message>
            <source>Older version</source>
            <translation>الإصدارة الأقدم</translation>
        </message>
        <message>
            <source>Outcomes</source>
            <translation>النتائج</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>النقاط</translation>
        </message>
        <message>
            <source>Programmes</source>
            <translation>البرامج</translation>
        </message>
        <message>
            <source>Publish</source>
            <translation>نشر</translation>
        </message>
        <message>
            <source>Publish version {number}</source>
            <translation>نشر الإصدارة {number}</translation>
        </message>
        <message>
            <source>Published: {names}.</source>
            <translation>نُشر: {names}.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>حذف</translation>
        </message>
        <message>
            <source>Remove this alignment</source>
            <translation>حذف هذا التوافق</translation>
        </message>
        <message>
            <source>Remove this criterion</source>
            <translation>حذف هذا المعيار</translation>
        </message>
        <message>
            <source>Remove this learning outcome</source>
            <translation>حذف ناتج التعلّم هذا</translation>
        </message>
        <message>
            <source>Remove this level</source>
            <translation>حذف هذا المستوى</translation>
        </message>
        <message>
            <source>Remove this task</source>
            <translation>حذف هذه المهمة</translation>
        </message>
        <message>
            <source>Remove {language}</source>
            <translation>حذف {language}</translation>
        </message>
        <message>
            <source>Rubric file</source>
            <translation>ملف سلّم التقدير</translation>
        </message>
        <message>
            <source>Rubrics</source>
            <translation>سلالم التقدير</translation>
        </message>
        <message>
            <source>Rubrics (*.xml *.json *.toml *.csv)</source>
            <translation>سلالم التقدير (*.xml *.json *.toml *.csv)</translation>
        </message>
        <message>
            <source>Rubrics (*.xml *.toml *.csv)</source>
            <translation type="vanished">سلالم التقدير (*.xml *.toml *.csv)</translation>
        </message>
        <message>
            <source>See what changes</source>
            <translation>معرفة ما يتغيّر</translation>
        </message>
        <message>
            <source>Short name</source>
            <translation>الاسم المختصر</translation>
        </message>
        <message>
            <source>Start over</source>
            <translation>البدء من جديد</translation>
        </message>
        <message>
            <source>Statement</source>
            <translation>العبارة</translation>
        </message>
        <message>
            <source>Statement (may be empty)</source>
            <translation>العبارة (اختياري)</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>المهمة</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>المهام</translation>
        </message>
        <message>
            <source>The credential carries the marks</source>
            <translation>تحمل الشهادة الرقمية الدرجات</translation>
        </message>
        <message>
            <source>The first language is the one that counts; the others are translations of it.</source>
            <translation>اللغة الأولى هي المعتمدة؛ والأخرى ترجمات لها.</translation>
        </message>
        <message>
            <source>The same name makes the next version of the rubric that has it.</source>
            <translation>الاسم نفسه يصنع الإصدارة التالية من سلّم التقدير الذي يحمله.</translation>
        </message>
        <message>
            <source>The sum of the points</source>
            <translation>مجموع النقاط</translation>
        </message>
        <message>
            <source>The sum of the points, of the highest grade</source>
            <translation>مجموع النقاط، من أعلى درجة</translation>
        </message>
        <message>
            <source>The weighted mean of the criteria</source>
            <translation>المتوسط الموزون للمعايير</translation>
        </message>
        <message>
            <source>The weighted mean of the tasks</source>
            <translation>المتوسط الموزون للمهام</translation>
        </message>
        <message>
            <source>The weighted mean of the tasks: {bands}.</source>
            <translation>المتوسط الموزون للمهام: {bands}.</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <source>Title of the rubric</source>
            <translation>عنوان سلّم التقدير</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>إلى أعلى</translation>
        </message>
        <message>
            <source>Up to {most} languages fit beside each other.</source>
            <translation>يتسع العرض لـ {most} من اللغات جنبًا إلى جنب.</translation>
        </message>
        <message>
            <source>Used by</source>
            <translation>يستعمله</translation>
        </message>
        <message>
            <source>Valid for</source>
            <translation>مدة الصلاحية</translation>
        </message>
        <message>
            <source>Valid for months</source>
            <translation>صالح لعدد من الأشهر</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>الإصدارة</translation>
        </message>
        <message>
            <source>Version {number}</source>
            <translation>الإصدارة {number}</translation>
        </message>
        <message>
            <source>Version {number} · {day}</source>
            <translation>الإصدارة {number} · {day}</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>الوزن</translation>
        </message>
        <message>
            <source>What a learner must do to earn it.</source>
            <translation>ما يجب على المتعلّم فعله لنيله.</translation>
        </message>
        <message>
            <source>What files and lists call it; it stays the same for every version.</source>
            <translation>ما تسمّيه به الملفات والقوائم؛ يبقى نفسه لكل إصدارة.</translation>
        </message>
        <message>
            <source>What is chosen</source>
            <translation>ما اختير</translation>
        </message>
        <message>
            <source>What is judged</source>
            <translation>ما يُقيَّم</translation>
        </message>
        <message>
            <source>What is published stays as it is; this makes the next version. Marks go on with it when their assessor says so.</source>
            <translation>ما نُشر يبقى كما هو؛ وهذا يصنع الإصدارة التالية. تنتقل إليها الدرجات حين يقول المقيّم ذلك.</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>ما هو</translation>
        </message>
        <message>
            <source>What it means</source>
            <translation>ما معناه</translation>
        </message>
        <message>
            <source>What the certificate says</source>
            <translation>ما تقوله الشهادة</translation>
        </message>
        <message>
            <source>Workload</source>
            <translation>حجم العمل</translation>
        </message>
        <message>
            <source>Workload in hours</source>
            <translation>حجم العمل بالساعات</translation>
        </message>
        <message>
            <source>achieved from {limit}</source>
            <translation>يتحقق من {limit}</translation>
        </message>
        <message>
            <source>always applies</source>
            <translation>ينطبق دائمًا</translation>
        </message>
        <message>
            <source>describe an achievement</source>
            <translation>وصف إنجاز</translation>
        </message>
        <message>
            <source>distinction from {limit}</source>
            <translation>بامتياز من {limit}</translation>
        </message>
        <message>
            <source>edit a rubric</source>
            <translation>تحرير سلّم تقدير</translation>
        </message>
        <message>
            <source>import a rubric</source>
            <translation>استيراد سلّم تقدير</translation>
        </message>
        <message>
            <source>may be empty</source>
            <translation>اختياري</translation>
        </message>
        <message>
            <source>may be not applicable</source>
            <translation>يجوز «لا ينطبق»</translation>
        </message>
        <message>
            <source>merit from {limit}</source>
            <translation>بجدارة من {limit}</translation>
        </message>
        <message>
            <source>must reach</source>
            <translation>يجب بلوغ</translation>
        </message>
        <message>
            <source>no end</source>
            <translation>بلا نهاية</translation>
        </message>
        <message>
            <source>publish</source>
            <translation>نشر</translation>
        </message>
        <message>
            <source>published just so already</source>
            <translation>نُشر كما هو من قبل</translation>
        </message>
        <message>
            <source>stand in the credential</source>
            <translation>تظهر في الشهادة الرقمية</translation>
        </message>
        <message>
            <source>stay here</source>
            <translation>تبقى هنا</translation>
        </message>
        <message>
            <source>the version that was used before</source>
            <translation>الإصدارة المستعملة من قبل</translation>
        </message>
        <message>
            <source>weight {weight}</source>
            <translation>الوزن {weight}</translation>
        </message>
        <message>
            <source>will be version {number}</source>
            <translation>سيكون الإصدارة {number}</translation>
        </message>
        <message>
            <source>{achievement} goes on with it as version {number}.</source>
            <translation>يتابع به {achievement} بالإصدارة {number}.</translation>
        </message>
        <message>
            <source>{points} · {level}</source>
            <translation>{points} · {level}</translation>
        </message>
        <message>
            <source>{rubric}, version {number}</source>
            <translation>{rubric}، الإصدارة {number}</translation>
        </message>
        <message>
            <source>{title} (from the file)</source>
            <translation>{title} (من الملف)</translation>
        </message>
        <message>
            <source>{title} (version {number})</source>
            <translation>{title} (الإصدارة {number})</translation>
        </message>
        <message>
            <source>{title} is published as version {number}.</source>
            <translation>نُشر {title} بالإصدارة {number}.</translation>
        </message>
        <message>
            <source>{title} was published just so already: it stays version {number}.</source>
            <translation>نُشر {title} كما هو تمامًا من قبل: يبقى الإصدارة {number}.</translation>
        </message>
    </context>
    <context>
        <name>Progress</name>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>إيقاف</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>جارٍ الإيقاف…</translation>
        </message>
        <message numerus="yes">
            <source>about %n minute left</source>
            <comment>about %n minutes left</comment>
            <translation>
                <numerusform>بقيت نحو %n دقيقة</numerusform>
                <numerusform>بقيت نحو دقيقة</numerusform>
                <numerusform>بقيت نحو دقيقتين</numerusform>
                <numerusform>بقيت نحو %n دقائق</numerusform>
                <numerusform>بقيت نحو %n دقيقة</numerusform>
                <numerusform>بقيت نحو %n دقيقة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n second left</source>
            <comment>about %n seconds left</comment>
            <translation>
                <numerusform>بقيت نحو %n ثانية</numerusform>
                <numerusform>بقيت نحو ثانية</numerusform>
                <numerusform>بقيت نحو ثانيتين</numerusform>
                <numerusform>بقيت نحو %n ثوانٍ</numerusform>
                <numerusform>بقيت نحو %n ثانية</numerusform>
                <numerusform>بقيت نحو %n ثانية</numerusform>
            </translation>
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation>{done} من {total}</translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message numerus="yes">
            <source>%n waits</source>
            <comment>%n wait</comment>
            <translation>
                <numerusform>%n في الانتظار</numerusform>
                <numerusform>%n في الانتظار</numerusform>
                <numerusform>%n في الانتظار</numerusform>
                <numerusform>%n في الانتظار</numerusform>
                <numerusform>%n في الانتظار</numerusform>
                <numerusform>%n في الانتظار</numerusform>
            </translation>
        </message>
        <message>
            <source>Assess</source>
            <translation>التصحيح</translation>
        </message>
        <message>
            <source>Check a certificate</source>
            <translation>فحص شهادة</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>الرئيسية</translation>
        </message>
        <message>
            <source>Issue</source>
            <translation>الإصدار</translation>
        </message>
        <message>
            <source>Learners</source>
            <translation>المتعلّمون</translation>
        </message>
        <message>
            <source>Lock, or switch to another person</source>
            <translation>قفل، أو الانتقال إلى شخص آخر</translation>
        </message>
        <message>
            <source>Programmes</source>
            <translation>البرامج</translation>
        </message>
        <message>
            <source>Reading only</source>
            <translation>للقراءة فقط</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>السجل</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>الإعدادات</translation>
        </message>
        <message>
            <source>Take in</source>
            <translation>استلام</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>القوالب</translation>
        </message>
        <message>
            <source>{person}: lock, or switch to another person</source>
            <translation>{person}: قفل، أو الانتقال إلى شخص آخر</translation>
        </message>
    </context>
    <context>
        <name>Register</name>
        <message numerus="yes">
            <source>%n cannot and is left as it is; it stands first.</source>
            <comment>%n cannot and are left as they are; they stand first.</comment>
            <translation>
                <numerusform>%n لا يمكن فيها ذلك وتُترك كما هي؛ تظهر أولًا.</numerusform>
                <numerusform>واحدة لا يمكن فيها ذلك وتُترك كما هي؛ تظهر أولًا.</numerusform>
                <numerusform>اثنتان لا يمكن فيهما ذلك وتُتركان كما هما؛ تظهران أولًا.</numerusform>
                <numerusform>%n لا يمكن فيها ذلك وتُترك كما هي؛ تظهر أولًا.</numerusform>
                <numerusform>%n لا يمكن فيها ذلك وتُترك كما هي؛ تظهر أولًا.</numerusform>
                <numerusform>%n لا يمكن فيها ذلك وتُترك كما هي؛ تظهر أولًا.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n certificate</source>
            <comment>%n certificates</comment>
            <translation>
                <numerusform>%n شهادة</numerusform>
                <numerusform>شهادة واحدة</numerusform>
                <numerusform>شهادتان</numerusform>
                <numerusform>%n شهادات</numerusform>
                <numerusform>%n شهادة</numerusform>
                <numerusform>%n شهادة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n certificate is in the list.</source>
            <comment>%n certificates are in the list.</comment>
            <translation>
                <numerusform>في القائمة %n شهادة.</numerusform>
                <numerusform>في القائمة شهادة واحدة.</numerusform>
                <numerusform>في القائمة شهادتان.</numerusform>
                <numerusform>في القائمة %n شهادات.</numerusform>
                <numerusform>في القائمة %n شهادة.</numerusform>
                <numerusform>في القائمة %n شهادة.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n certificate is ready to print</source>
            <comment>%n certificates are ready to print</comment>
            <translation>
                <numerusform>%n شهادة جاهزة للطباعة</numerusform>
                <numerusform>شهادة واحدة جاهزة للطباعة</numerusform>
                <numerusform>شهادتان جاهزتان للطباعة</numerusform>
                <numerusform>%n شهادات جاهزة للطباعة</numerusform>
                <numerusform>%n شهادة جاهزة للطباعة</numerusform>
                <numerusform>%n شهادة جاهزة للطباعة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n chosen</source>
            <comment>%n chosen</comment>
            <translation>
                <numerusform>اختير %n</numerusform>
                <numerusform>اختير %n</numerusform>
                <numerusform>اختير %n</numerusform>
                <numerusform>اختير %n</numerusform>
                <numerusform>اختير %n</numerusform>
                <numerusform>اختير %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file is written.</source>
            <comment>%n files are written.</comment>
            <translation>
                <numerusform>كُتب %n ملف.</numerusform>
                <numerusform>كُتب ملف واحد.</numerusform>
                <numerusform>كُتب ملفان.</numerusform>
                <numerusform>كُتبت %n ملفات.</numerusform>
                <numerusform>كُتب %n ملفًا.</numerusform>
                <numerusform>كُتب %n ملف.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n handed over</source>
            <comment>%n handed over</comment>
            <translation>
                <numerusform>سُلّمت %n</numerusform>
                <numerusform>سُلّمت واحدة</numerusform>
                <numerusform>سُلّمت اثنتان</numerusform>
                <numerusform>سُلّمت %n</numerusform>
                <numerusform>سُلّمت %n</numerusform>
                <numerusform>سُلّمت %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new one is signed</source>
            <comment>%n new ones are signed</comment>
            <translation>
                <numerusform>وُقّعت %n جديدة</numerusform>
                <numerusform>وُقّعت واحدة جديدة</numerusform>
                <numerusform>وُقّعت اثنتان جديدتان</numerusform>
                <numerusform>وُقّعت %n جديدة</numerusform>
                <numerusform>وُقّعت %n جديدة</numerusform>
                <numerusform>وُقّعت %n جديدة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n was left as it was.</source>
            <comment>%n were left as they were.</comment>
            <translation>
                <numerusform>تُركت %n كما كانت.</numerusform>
                <numerusform>تُركت واحدة كما كانت.</numerusform>
                <numerusform>تُركت اثنتان كما كانتا.</numerusform>
                <numerusform>تُركت %n كما كانت.</numerusform>
                <numerusform>تُركت %n كما كانت.</numerusform>
                <numerusform>تُركت %n كما كانت.</numerusform>
            </translation>
        </message>
        <message>
            <source>A certificate names somebody.</source>
            <translation>الشهادة تسمّي شخصًا.</translation>
        </message>
        <message>
            <source>A new one is signed and printed; {number} reads replaced from then on, and that stays so.</source>
            <translation>تُوقّع شهادة جديدة وتُطبع؛ وتظهر {number} مستبدلة منذ ذلك الحين، ويبقى ذلك.</translation>
        </message>
        <message>
            <source>A picture that carries the credential, for profiles and e-mail.</source>
            <translation>صورة تحمل الشهادة الرقمية، للملفات الشخصية والبريد.</translation>
        </message>
        <message>
            <source>A picture that carries the credential, sharp at any size, for web pages.</source>
            <translation>صورة تحمل الشهادة الرقمية، واضحة بأي حجم، لصفحات الويب.</translation>
        </message>
        <message>
            <source>Achievement</source>
            <translation>الإنجاز</translation>
        </message>
        <message>
            <source>All</source>
            <translation type="vanished">الكل</translation>
        </message>
        <message>
            <source>An appeal changed the decision</source>
            <translation>غيّر تظلّمٌ القرار</translation>
        </message>
        <message>
            <source>As it will stand on the new certificate.</source>
            <translation>كما سيظهر على الشهادة الجديدة.</translation>
        </message>
        <message>
            <source>As the first time</source>
            <translation>كأول مرة</translation>
        </message>
        <message>
            <source>Awarded</source>
            <translation>تاريخ المنح</translation>
        </message>
        <message>
            <source>Badge (PNG)…</source>
            <translation>شارة (PNG)…</translation>
        </message>
        <message>
            <source>Badge (SVG)…</source>
            <translation>شارة (SVG)…</translation>
        </message>
        <message>
            <source>Beside the name on paper</source>
            <translation>بجانب الاسم على الورق</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>الشهادة</translation>
        </message>
        <message>
            <source>Certificate, badge and credential, with a page that says what each is for.</source>
            <translation>الشهادة والشارة والشهادة الرقمية، مع صفحة تقول فائدة كل منها.</translation>
        </message>
        <message>
            <source>Certificate, facts and history</source>
            <translation>الشهادة وبياناتها وتاريخها</translation>
        </message>
        <message>
            <source>Certificates</source>
            <translation>الشهادات</translation>
        </message>
        <message>
            <source>Certificates stand here as soon as they are signed under Issue.</source>
            <translation>تظهر الشهادات هنا فور توقيعها في «الإصدار».</translation>
        </message>
        <message>
            <source>Checkers see it when you publish, or with the next trust file.</source>
            <translation>يرى ذلك من يفحص عند النشر، أو مع ملف الثقة التالي.</translation>
        </message>
        <message>
            <source>Cohort</source>
            <translation>الدفعة</translation>
        </message>
        <message>
            <source>Consent…</source>
            <translation>موافقة…</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>تم</translation>
        </message>
        <message numerus="yes">
            <source>Done: %n certificate.</source>
            <comment>Done: %n certificates.</comment>
            <translation>
                <numerusform>تم: %n شهادة.</numerusform>
                <numerusform>تم: شهادة واحدة.</numerusform>
                <numerusform>تم: شهادتان.</numerusform>
                <numerusform>تم: %n شهادات.</numerusform>
                <numerusform>تم: %n شهادة.</numerusform>
                <numerusform>تم: %n شهادة.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Draw %n</source>
            <comment>Draw %n</comment>
            <translation>
                <numerusform>رسم %n</numerusform>
                <numerusform>رسم %n</numerusform>
                <numerusform>رسم %n</numerusform>
                <numerusform>رسم %n</numerusform>
                <numerusform>رسم %n</numerusform>
                <numerusform>رسم %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Draws %n certificate again</source>
            <comment>Draws %n certificates again</comment>
            <translation>
                <numerusform>جارٍ رسم %n شهادة من جديد</numerusform>
                <numerusform>جارٍ رسم شهادة واحدة من جديد</numerusform>
                <numerusform>جارٍ رسم شهادتين من جديد</numerusform>
                <numerusform>جارٍ رسم %n شهادات من جديد</numerusform>
                <numerusform>جارٍ رسم %n شهادة من جديد</numerusform>
                <numerusform>جارٍ رسم %n شهادة من جديد</numerusform>
            </translation>
        </message>
        <message>
            <source>Each gives two files: the credential for a wallet (JSON), and the certificate (PDF).</source>
            <translation>لكل واحدة ملفان: الشهادة الرقمية للمحفظة (JSON)، والشهادة (PDF).</translation>
        </message>
        <message>
            <source>Each says the same and can be checked.</source>
            <translation>كلها تقول الشيء نفسه ويمكن فحصها.</translation>
        </message>
        <message>
            <source>Empty: each to the learner.</source>
            <translation>إن تُرك فارغًا: لكل متعلّم شهادته.</translation>
        </message>
        <message>
            <source>Empty: today.</source>
            <translation>إن تُرك فارغًا: اليوم.</translation>
        </message>
        <message>
            <source>Every cohort</source>
            <translation>كل الدفعات</translation>
        </message>
        <message>
            <source>Every programme</source>
            <translation>كل البرامج</translation>
        </message>
        <message>
            <source>Every status</source>
            <translation>كل الحالات</translation>
        </message>
        <message>
            <source>Everything that is found now, one row each: a table (.csv) for spreadsheets, or .json.</source>
            <translation>كل ما عُثر عليه الآن، صف لكل شهادة: جدول (.csv) لبرامج الجداول، أو ‎.json.</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>منتهية الصلاحية</translation>
        </message>
        <message>
            <source>Export list…</source>
            <translation>تصدير القائمة…</translation>
        </message>
        <message>
            <source>Export the list</source>
            <translation>تصدير القائمة</translation>
        </message>
        <message>
            <source>Export the trust file</source>
            <translation>تصدير ملف الثقة</translation>
        </message>
        <message>
            <source>Export trust file…</source>
            <translation>تصدير ملف الثقة…</translation>
        </message>
        <message>
            <source>File</source>
            <translation>الملف</translation>
        </message>
        <message>
            <source>Fingerprint words</source>
            <translation>كلمات البصمة</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>المجلد</translation>
        </message>
        <message>
            <source>For programs that want a JWT. It is signed now with your issuing rights.</source>
            <translation>للبرامج التي تطلب JWT. يُوقّع الآن بحقك في الإصدار.</translation>
        </message>
        <message>
            <source>For the learner (ZIP)…</source>
            <translation>للمتعلّم (ZIP)…</translation>
        </message>
        <message>
            <source>From, e.g. 2026-01-31</source>
            <translation type="vanished">من، مثل 2026-01-31</translation>
        </message>
        <message>
            <source>Go to Issue</source>
            <translation>إلى الإصدار</translation>
        </message>
        <message numerus="yes">
            <source>Hand over %n certificate</source>
            <comment>Hand over %n certificates</comment>
            <translation>
                <numerusform>تسليم %n شهادة</numerusform>
                <numerusform>تسليم شهادة واحدة</numerusform>
                <numerusform>تسليم شهادتين</numerusform>
                <numerusform>تسليم %n شهادات</numerusform>
                <numerusform>تسليم %n شهادة</numerusform>
                <numerusform>تسليم %n شهادة</numerusform>
            </translation>
        </message>
        <message>
            <source>Hand over the certificate of {name}</source>
            <translation>تسليم شهادة {name}</translation>
        </message>
        <message>
            <source>Hand over…</source>
            <translation>تسليم…</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation>سُلّمت</translation>
        </message>
        <message>
            <source>Handed over…</source>
            <translation>سُلّمت…</translation>
        </message>
        <message>
            <source>History</source>
            <translation>التاريخ</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>سارية</translation>
        </message>
        <message>
            <source>It says whom to trust and which certificates were withdrawn or replaced, up to this minute.</source>
            <translation>يقول بمن يوثق وأي الشهادات سُحبت أو استُبدلت، حتى هذه الدقيقة.</translation>
        </message>
        <message>
            <source>It stays in the register; checkers do not see it.</source>
            <translation>يبقى في السجل؛ ولا يراه من يفحص.</translation>
        </message>
        <message>
            <source>It stays in the register; it is not printed and not in the trust file.</source>
            <translation>يبقى في السجل؛ فلا يُطبع ولا يظهر في ملف الثقة.</translation>
        </message>
        <message>
            <source>It was handed over to {who} on {day}. Say why that is not so; prints are no copies then.</source>
            <translation>سُلّمت إلى {who} في {day}. اذكر لماذا ليس الأمر كذلك؛ وعندها لا يكون المطبوع نسخة.</translation>
        </message>
        <message>
            <source>Learner</source>
            <translation>المتعلّم</translation>
        </message>
        <message>
            <source>Learner number</source>
            <translation>رقم المتعلّم</translation>
        </message>
        <message>
            <source>Left: handed over {day}</source>
            <translation>تُركت: سُلّمت في {day}</translation>
        </message>
        <message>
            <source>Left: {state}</source>
            <translation>تُركت: {state}</translation>
        </message>
        <message>
            <source>Let the learner read the name first.</source>
            <translation>دع المتعلّم يقرأ الاسم أولًا.</translation>
        </message>
        <message>
            <source>Marked as a copy</source>
            <translation>تحمل علامة نسخة</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Name check</source>
            <translation>مراجعة الاسم</translation>
        </message>
        <message>
            <source>Name, learner number or certificate number</source>
            <translation type="vanished">الاسم أو رقم المتعلّم أو رقم الشهادة</translation>
        </message>
        <message>
            <source>Name, number, certificate number, programme or date</source>
            <translation>الاسم أو الرقم أو رقم الشهادة أو البرنامج أو التاريخ</translation>
        </message>
        <message>
            <source>New ones are signed and printed; the old ones read replaced, and stay so.</source>
            <translation>تُوقّع شهادات جديدة وتُطبع؛ وتظهر القديمة مستبدلة، ويبقى ذلك.</translation>
        </message>
        <message>
            <source>No certificate is chosen</source>
            <translation>لم تُختر شهادة</translation>
        </message>
        <message>
            <source>No certificate is in this state now.</source>
            <translation type="vanished">لا شهادة في هذه الحالة الآن.</translation>
        </message>
        <message>
            <source>No certificate is like that.</source>
            <translation>لا شهادة كهذه.</translation>
        </message>
        <message>
            <source>None here</source>
            <translation>لا شيء هنا</translation>
        </message>
        <message>
            <source>Not yet in force</source>
            <translation>لم تسرِ بعد</translation>
        </message>
        <message>
            <source>Nothing else was changed.</source>
            <translation>لم يتغيّر شيء آخر.</translation>
        </message>
        <message>
            <source>Nothing is issued yet</source>
            <translation>لم يصدر شيء بعد</translation>
        </message>
        <message>
            <source>Nothing is written before the end.</source>
            <translation>لا يُكتب شيء قبل النهاية.</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>الرقم</translation>
        </message>
        <message>
            <source>On which day</source>
            <translation>في أي يوم</translation>
        </message>
        <message>
            <source>One reason for all of them; it stays in the register.</source>
            <translation>سبب واحد لها كلها؛ يبقى في السجل.</translation>
        </message>
        <message>
            <source>Other certificates</source>
            <translation>شهادات أخرى</translation>
        </message>
        <message>
            <source>Other forms</source>
            <translation>صيغ أخرى</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>النتيجة</translation>
        </message>
        <message numerus="yes">
            <source>Print %n certificate again</source>
            <comment>Print %n certificates again</comment>
            <translation>
                <numerusform>طباعة %n شهادة من جديد</numerusform>
                <numerusform>طباعة شهادة واحدة من جديد</numerusform>
                <numerusform>طباعة شهادتين من جديد</numerusform>
                <numerusform>طباعة %n شهادات من جديد</numerusform>
                <numerusform>طباعة %n شهادة من جديد</numerusform>
                <numerusform>طباعة %n شهادة من جديد</numerusform>
            </translation>
        </message>
        <message>
            <source>Print again</source>
            <translation>طباعة من جديد</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>البرنامج</translation>
        </message>
        <message>
            <source>Read them to each other by telephone: both must have the same.</source>
            <translation>اقرآها أحدكما للآخر بالهاتف: يجب أن تكون نفسها عندكما.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>السبب</translation>
        </message>
        <message>
            <source>Reason, or how it was agreed</source>
            <translation>السبب، أو كيف جرى الاتفاق</translation>
        </message>
        <message>
            <source>Record the consent</source>
            <translation>تسجيل الموافقة</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>السجل</translation>
        </message>
        <message>
            <source>Reinstate</source>
            <translation>إنهاء التعليق</translation>
        </message>
        <message numerus="yes">
            <source>Reinstate %n</source>
            <comment>Reinstate %n</comment>
            <translation>
                <numerusform>إنهاء تعليق %n</numerusform>
                <numerusform>إنهاء تعليق %n</numerusform>
                <numerusform>إنهاء تعليق %n</numerusform>
                <numerusform>إنهاء تعليق %n</numerusform>
                <numerusform>إنهاء تعليق %n</numerusform>
                <numerusform>إنهاء تعليق %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Reinstate %n certificate</source>
            <comment>Reinstate %n certificates</comment>
            <translation>
                <numerusform>إنهاء تعليق %n شهادة</numerusform>
                <numerusform>إنهاء تعليق شهادة واحدة</numerusform>
                <numerusform>إنهاء تعليق شهادتين</numerusform>
                <numerusform>إنهاء تعليق %n شهادات</numerusform>
                <numerusform>إنهاء تعليق %n شهادة</numerusform>
                <numerusform>إنهاء تعليق %n شهادة</numerusform>
            </translation>
        </message>
        <message>
            <source>Reinstate the certificate of {name}</source>
            <translation>إنهاء تعليق شهادة {name}</translation>
        </message>
        <message>
            <source>Reinstate…</source>
            <translation>إنهاء التعليق…</translation>
        </message>
        <message numerus="yes">
            <source>Replace %n</source>
            <comment>Replace %n</comment>
            <translation>
                <numerusform>استبدال %n</numerusform>
                <numerusform>استبدال %n</numerusform>
                <numerusform>استبدال %n</numerusform>
                <numerusform>استبدال %n</numerusform>
                <numerusform>استبدال %n</numerusform>
                <numerusform>استبدال %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Replace %n certificate</source>
            <comment>Replace %n certificates</comment>
            <translation>
                <numerusform>استبدال %n شهادة</numerusform>
                <numerusform>استبدال شهادة واحدة</numerusform>
                <numerusform>استبدال شهادتين</numerusform>
                <numerusform>استبدال %n شهادات</numerusform>
                <numerusform>استبدال %n شهادة</numerusform>
                <numerusform>استبدال %n شهادة</numerusform>
            </translation>
        </message>
        <message>
            <source>Replace the certificate of {name}</source>
            <translation>استبدال شهادة {name}</translation>
        </message>
        <message>
            <source>Replaced</source>
            <translation>مستبدلة</translation>
        </message>
        <message>
            <source>Replace…</source>
            <translation>استبدال…</translation>
        </message>
        <message>
            <source>Save files…</source>
            <translation>حفظ الملفات…</translation>
        </message>
        <message numerus="yes">
            <source>Save the files of %n certificate</source>
            <comment>Save the files of %n certificates</comment>
            <translation>
                <numerusform>حفظ ملفات %n شهادة</numerusform>
                <numerusform>حفظ ملفات شهادة واحدة</numerusform>
                <numerusform>حفظ ملفات شهادتين</numerusform>
                <numerusform>حفظ ملفات %n شهادات</numerusform>
                <numerusform>حفظ ملفات %n شهادة</numerusform>
                <numerusform>حفظ ملفات %n شهادة</numerusform>
            </translation>
        </message>
        <message>
            <source>Say where.</source>
            <translation>حدّد المكان.</translation>
        </message>
        <message>
            <source>Say who received it.</source>
            <translation>اذكر من تسلّمها.</translation>
        </message>
        <message>
            <source>Say why it is withdrawn.</source>
            <translation>اذكر سبب السحب.</translation>
        </message>
        <message>
            <source>Say why.</source>
            <translation>اذكر السبب.</translation>
        </message>
        <message>
            <source>Show</source>
            <translation type="vanished">عرض</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>عرض الكل</translation>
        </message>
        <message>
            <source>Sign the new one</source>
            <translation>توقيع الجديدة</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>وُقّعت</translation>
        </message>
        <message>
            <source>Signed from</source>
            <translation>وُقّعت من</translation>
        </message>
        <message>
            <source>Signed text (JWT)…</source>
            <translation>نص موقّع (JWT)…</translation>
        </message>
        <message>
            <source>Signed until</source>
            <translation>وُقّعت حتى</translation>
        </message>
        <message>
            <source>Signs the new certificate</source>
            <translation>جارٍ توقيع الشهادة الجديدة</translation>
        </message>
        <message>
            <source>Something else on it was wrong</source>
            <translation>شيء آخر عليها كان خاطئًا</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Stopped: the rest is as it was.</source>
            <translation>أُوقف: والباقي كما كان.</translation>
        </message>
        <message>
            <source>Suspend</source>
            <translation>تعليق</translation>
        </message>
        <message numerus="yes">
            <source>Suspend %n</source>
            <comment>Suspend %n</comment>
            <translation>
                <numerusform>تعليق %n</numerusform>
                <numerusform>تعليق %n</numerusform>
                <numerusform>تعليق %n</numerusform>
                <numerusform>تعليق %n</numerusform>
                <numerusform>تعليق %n</numerusform>
                <numerusform>تعليق %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Suspend %n certificate</source>
            <comment>Suspend %n certificates</comment>
            <translation>
                <numerusform>تعليق %n شهادة</numerusform>
                <numerusform>تعليق شهادة واحدة</numerusform>
                <numerusform>تعليق شهادتين</numerusform>
                <numerusform>تعليق %n شهادات</numerusform>
                <numerusform>تعليق %n شهادة</numerusform>
                <numerusform>تعليق %n شهادة</numerusform>
            </translation>
        </message>
        <message>
            <source>Suspend the certificate of {name}</source>
            <translation>تعليق شهادة {name}</translation>
        </message>
        <message>
            <source>Suspended</source>
            <translation>معلّقة</translation>
        </message>
        <message>
            <source>Suspend…</source>
            <translation>تعليق…</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <source>Take back that {number} was handed over</source>
            <translation>التراجع عن تسليم {number}</translation>
        </message>
        <message>
            <source>Take the consent back</source>
            <translation>سحب الموافقة</translation>
        </message>
        <message>
            <source>The file is written.</source>
            <translation>كُتب الملف.</translation>
        </message>
        <message>
            <source>The learner has read this name, letter by letter</source>
            <translation>قرأ المتعلّم هذا الاسم حرفًا حرفًا</translation>
        </message>
        <message>
            <source>The name was wrong or has changed</source>
            <translation>كان الاسم خاطئًا أو تغيّر</translation>
        </message>
        <message>
            <source>The new certificate is signed</source>
            <translation>وُقّعت الشهادة الجديدة</translation>
        </message>
        <message>
            <source>The next publishing removes the credential. Copies of others are theirs.</source>
            <translation>يحذف النشر التالي الشهادة الرقمية. أما النسخ التي عند غيرك فهي لأصحابها.</translation>
        </message>
        <message>
            <source>The next publishing shows the credential at an address with its number; it holds no name.</source>
            <translation>يُظهر النشر التالي الشهادة الرقمية على عنوان فيه رقمها؛ وليس فيه اسم.</translation>
        </message>
        <message>
            <source>The paper is lost or damaged</source>
            <translation>الورقة ضاعت أو تلفت</translation>
        </message>
        <message>
            <source>The trust file is written</source>
            <translation>كُتب ملف الثقة</translation>
        </message>
        <message>
            <source>They read withdrawn for everybody who gets the trust file from now on. This cannot be undone.</source>
            <translation>ستظهر مسحوبة لكل من يحصل على ملف الثقة من الآن. لا رجعة في ذلك.</translation>
        </message>
        <message>
            <source>Until</source>
            <translation type="vanished">حتى</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>صالحة حتى</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>ما يحدث</translation>
        </message>
        <message>
            <source>What happens to each</source>
            <translation>ما يحدث لكل منها</translation>
        </message>
        <message>
            <source>What is done stays done; the rest is left as it is.</source>
            <translation>ما تم يبقى؛ ويُترك الباقي كما هو.</translation>
        </message>
        <message>
            <source>What is signed is kept.</source>
            <translation>ما وُقّع محفوظ.</translation>
        </message>
        <message>
            <source>What is written is kept.</source>
            <translation>ما كُتب محفوظ.</translation>
        </message>
        <message>
            <source>Who received it</source>
            <translation>من تسلّمها</translation>
        </message>
        <message>
            <source>Who received them</source>
            <translation>من تسلّمها</translation>
        </message>
        <message>
            <source>Whoever checks certificates sees it with the next trust file: export it now.</source>
            <translation>يرى ذلك من يفحص الشهادات مع ملف الثقة التالي: صدّره الآن.</translation>
        </message>
        <message>
            <source>Why it is replaced</source>
            <translation>سبب الاستبدال</translation>
        </message>
        <message>
            <source>Why it is withdrawn</source>
            <translation>سبب السحب</translation>
        </message>
        <message>
            <source>Why they are replaced</source>
            <translation>سبب استبدالها</translation>
        </message>
        <message numerus="yes">
            <source>Withdraw %n</source>
            <comment>Withdraw %n</comment>
            <translation>
                <numerusform>سحب %n</numerusform>
                <numerusform>سحب %n</numerusform>
                <numerusform>سحب %n</numerusform>
                <numerusform>سحب %n</numerusform>
                <numerusform>سحب %n</numerusform>
                <numerusform>سحب %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Withdraw %n certificate</source>
            <comment>Withdraw %n certificates</comment>
            <translation>
                <numerusform>سحب %n شهادة</numerusform>
                <numerusform>سحب شهادة واحدة</numerusform>
                <numerusform>سحب شهادتين</numerusform>
                <numerusform>سحب %n شهادات</numerusform>
                <numerusform>سحب %n شهادة</numerusform>
                <numerusform>سحب %n شهادة</numerusform>
            </translation>
        </message>
        <message>
            <source>Withdraw the certificate of {name}</source>
            <translation>سحب شهادة {name}</translation>
        </message>
        <message>
            <source>Withdraw {number}</source>
            <translation>سحب {number}</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>مسحوبة</translation>
        </message>
        <message>
            <source>Withdraw…</source>
            <translation>سحب…</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>كتابة</translation>
        </message>
        <message numerus="yes">
            <source>Write %n</source>
            <comment>Write %n</comment>
            <translation>
                <numerusform>كتابة %n</numerusform>
                <numerusform>كتابة %n</numerusform>
                <numerusform>كتابة %n</numerusform>
                <numerusform>كتابة %n</numerusform>
                <numerusform>كتابة %n</numerusform>
                <numerusform>كتابة %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Writes %n certificate</source>
            <comment>Writes %n certificates</comment>
            <translation>
                <numerusform>جارٍ كتابة %n شهادة</numerusform>
                <numerusform>جارٍ كتابة شهادة واحدة</numerusform>
                <numerusform>جارٍ كتابة شهادتين</numerusform>
                <numerusform>جارٍ كتابة %n شهادات</numerusform>
                <numerusform>جارٍ كتابة %n شهادة</numerusform>
                <numerusform>جارٍ كتابة %n شهادة</numerusform>
            </translation>
        </message>
        <message>
            <source>Writes the file</source>
            <translation>جارٍ كتابة الملف</translation>
        </message>
        <message>
            <source>Writes the list</source>
            <translation>جارٍ كتابة القائمة</translation>
        </message>
        <message>
            <source>You sign that it was handed over. What is printed from then on says COPY.</source>
            <translation>توقّع بأنها سُلّمت. وما يُطبع بعد ذلك يحمل كلمة COPY.</translation>
        </message>
        <message>
            <source>You sign that they were handed over. Later prints say COPY.</source>
            <translation>توقّع بأنها سُلّمت. وما يُطبع لاحقًا يحمل كلمة COPY.</translation>
        </message>
        <message>
            <source>find</source>
            <translation>بحث</translation>
        </message>
        <message>
            <source>hand over</source>
            <translation>تسليم</translation>
        </message>
        <message>
            <source>no end</source>
            <translation>بلا نهاية</translation>
        </message>
        <message>
            <source>preview</source>
            <translation>معاينة</translation>
        </message>
        <message>
            <source>print again</source>
            <translation>طباعة من جديد</translation>
        </message>
        <message>
            <source>replace</source>
            <translation>استبدال</translation>
        </message>
        <message>
            <source>replaced by {number}</source>
            <translation>استُبدلت بـ {number}</translation>
        </message>
        <message>
            <source>save files</source>
            <translation>حفظ الملفات</translation>
        </message>
        <message>
            <source>suspend or reinstate</source>
            <translation>تعليق أو إنهاء التعليق</translation>
        </message>
        <message>
            <source>takes the place of {number}</source>
            <translation>حلّت محل {number}</translation>
        </message>
        <message>
            <source>withdraw</source>
            <translation>سحب</translation>
        </message>
        <message>
            <source>{day} to {who}, by {name}</source>
            <translation>{day} إلى {who}، سلّمها {name}</translation>
        </message>
        <message>
            <source>{day}: decided by {name}</source>
            <translation>{day}: قرّرها {name}</translation>
        </message>
        <message>
            <source>{day}: handed over to {who} by {name}</source>
            <translation>{day}: سلّمها {name} إلى {who}</translation>
        </message>
        <message>
            <source>{day}: handing over taken back by {name}. {why}</source>
            <translation>{day}: تراجع {name} عن التسليم. {why}</translation>
        </message>
        <message>
            <source>{day}: reinstated by {name}. {why}</source>
            <translation>{day}: أنهى تعليقها {name}. {why}</translation>
        </message>
        <message>
            <source>{day}: replaced by {name}. {why}</source>
            <translation>{day}: استبدلها {name}. {why}</translation>
        </message>
        <message>
            <source>{day}: signed by {name}</source>
            <translation>{day}: وقّعها {name}</translation>
        </message>
        <message>
            <source>{day}: suspended by {name}. {why}</source>
            <translation>{day}: علّقها {name}. {why}</translation>
        </message>
        <message>
            <source>{day}: verified by {name}</source>
            <translation>{day}: تحقق منها {name}</translation>
        </message>
        <message>
            <source>{day}: withdrawn by {name}. {why}</source>
            <translation>{day}: سحبها {name}. {why}</translation>
        </message>
        <message>
            <source>{field}: a day as 2026-01-31</source>
            <translation>{field}: يوم مثل 2026-01-31</translation>
        </message>
        <message>
            <source>{file}, number {number}, good until {day}. Hand it to whoever checks certificates.</source>
            <translation>{file}، الرقم {number}، صالح حتى {day}. سلّمه لمن يفحص الشهادات.</translation>
        </message>
        <message>
            <source>{name} agrees no more</source>
            <translation>{name} لم يعد موافقًا</translation>
        </message>
        <message>
            <source>{name} agrees to publishing</source>
            <translation>{name} يوافق على النشر</translation>
        </message>
        <message>
            <source>{number} counts as not handed over.</source>
            <translation>تُعدّ {number} غير مسلّمة.</translation>
        </message>
        <message>
            <source>{number} is handed over.</source>
            <translation>سُلّمت {number}.</translation>
        </message>
        <message>
            <source>{number} is withdrawn.</source>
            <translation>سُحبت {number}.</translation>
        </message>
        <message>
            <source>{number} reads in force again for everybody who checks it.</source>
            <translation>تعود {number} سارية لكل من يفحصها.</translation>
        </message>
        <message>
            <source>{number} reads suspended for everybody who checks it, until you reinstate or withdraw it.</source>
            <translation>تظهر {number} معلّقة لكل من يفحصها، إلى أن تُنهي التعليق أو تسحبها.</translation>
        </message>
        <message>
            <source>{number} will read withdrawn for everybody who gets the trust file from now on. This cannot be undone: the learner can only be given a new one.</source>
            <translation>ستظهر {number} مسحوبة لكل من يحصل على ملف الثقة من الآن. لا رجعة في ذلك: لا يمكن إلا إعطاء المتعلّم شهادة جديدة.</translation>
        </message>
        <message>
            <source>{number}: recorded.</source>
            <translation>{number}: سُجّل.</translation>
        </message>
        <message>
            <source>{number}: {why}</source>
            <translation>{number}: {why}</translation>
        </message>
    </context>
    <context>
        <name>Roster</name>
        <message numerus="yes">
            <source>%n as it was</source>
            <comment>%n as they were</comment>
            <translation>
                <numerusform>بقي %n كما كان</numerusform>
                <numerusform>بقي %n كما كان</numerusform>
                <numerusform>بقي %n كما كان</numerusform>
                <numerusform>بقي %n كما كان</numerusform>
                <numerusform>بقي %n كما كان</numerusform>
                <numerusform>بقي %n كما كان</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changed</source>
            <comment>%n changed</comment>
            <translation>
                <numerusform>تغيّر %n</numerusform>
                <numerusform>تغيّر %n</numerusform>
                <numerusform>تغيّر %n</numerusform>
                <numerusform>تغيّر %n</numerusform>
                <numerusform>تغيّر %n</numerusform>
                <numerusform>تغيّر %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n is added</source>
            <comment>%n are added</comment>
            <translation>
                <numerusform>يُضاف %n</numerusform>
                <numerusform>يُضاف %n</numerusform>
                <numerusform>يُضاف %n</numerusform>
                <numerusform>يُضاف %n</numerusform>
                <numerusform>يُضاف %n</numerusform>
                <numerusform>يُضاف %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n is changed</source>
            <comment>%n are changed</comment>
            <translation>
                <numerusform>يتغيّر %n</numerusform>
                <numerusform>يتغيّر %n</numerusform>
                <numerusform>يتغيّر %n</numerusform>
                <numerusform>يتغيّر %n</numerusform>
                <numerusform>يتغيّر %n</numerusform>
                <numerusform>يتغيّر %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n learner added</source>
            <comment>%n learners added</comment>
            <translation>
                <numerusform>أُضيف %n متعلّم</numerusform>
                <numerusform>أُضيف متعلّم واحد</numerusform>
                <numerusform>أُضيف متعلّمان</numerusform>
                <numerusform>أُضيف %n متعلّمين</numerusform>
                <numerusform>أُضيف %n متعلّمًا</numerusform>
                <numerusform>أُضيف %n متعلّم</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line is left out</source>
            <comment>%n lines are left out</comment>
            <translation>
                <numerusform>يُترك %n سطر</numerusform>
                <numerusform>يُترك سطر واحد</numerusform>
                <numerusform>يُترك سطران</numerusform>
                <numerusform>تُترك %n أسطر</numerusform>
                <numerusform>يُترك %n سطرًا</numerusform>
                <numerusform>يُترك %n سطر</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n stays as it stands</source>
            <comment>%n stay as they stand</comment>
            <translation>
                <numerusform>%n تبقى كما هي</numerusform>
                <numerusform>واحد يبقى كما هو</numerusform>
                <numerusform>اثنان يبقيان كما هما</numerusform>
                <numerusform>%n تبقى كما هي</numerusform>
                <numerusform>%n تبقى كما هي</numerusform>
                <numerusform>%n تبقى كما هي</numerusform>
            </translation>
        </message>
        <message>
            <source>Added</source>
            <translation>مضاف</translation>
        </message>
        <message>
            <source>As it stands</source>
            <translation>كما هي</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>متغيّر</translation>
        </message>
        <message>
            <source>Columns that are not used: {names}.</source>
            <translation>أعمدة غير مستعملة: {names}.</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>التفاصيل</translation>
        </message>
        <message>
            <source>Encoding</source>
            <translation>الترميز</translation>
        </message>
        <message>
            <source>Held back</source>
            <translation>محجوز</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>تركه كما هو</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>متروك</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>السطر</translation>
        </message>
        <message>
            <source>Look here</source>
            <translation>انتبه هنا</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Nobody was removed.</source>
            <translation>لم يُحذف أحد.</translation>
        </message>
        <message>
            <source>Nothing would change: everybody stands as the roster says.</source>
            <translation>لن يتغيّر شيء: الجميع كما يقول الكشف.</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>الرقم</translation>
        </message>
        <message>
            <source>Read as {name}.</source>
            <translation>قُرئ بوصفه {name}.</translation>
        </message>
        <message>
            <source>Take in</source>
            <translation>استلام</translation>
        </message>
        <message numerus="yes">
            <source>Take in %n learner</source>
            <comment>Take in %n learners</comment>
            <translation>
                <numerusform>استلام %n متعلّم</numerusform>
                <numerusform>استلام متعلّم واحد</numerusform>
                <numerusform>استلام متعلّمَين</numerusform>
                <numerusform>استلام %n متعلّمين</numerusform>
                <numerusform>استلام %n متعلّمًا</numerusform>
                <numerusform>استلام %n متعلّم</numerusform>
            </translation>
        </message>
        <message>
            <source>The encoding was guessed: {name}. If names look wrong, choose another.</source>
            <translation>خُمّن الترميز: {name}. إن بدت الأسماء خاطئة فاختر غيره.</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>ما يحدث</translation>
        </message>
        <message>
            <source>What the roster does</source>
            <translation>ما يفعله الكشف</translation>
        </message>
        <message>
            <source>birth date</source>
            <translation>تاريخ الميلاد</translation>
        </message>
        <message>
            <source>cohort</source>
            <translation>الدفعة</translation>
        </message>
        <message>
            <source>e-mail</source>
            <translation>البريد الإلكتروني</translation>
        </message>
        <message>
            <source>language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <source>name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>national ID</source>
            <translation>الهوية الوطنية</translation>
        </message>
        <message>
            <source>number</source>
            <translation>الرقم</translation>
        </message>
        <message>
            <source>{field}: {after}</source>
            <translation>{field}: {after}</translation>
        </message>
        <message>
            <source>{field}: {before} becomes {after}</source>
            <translation>{field}: يصبح {before} ‏{after}</translation>
        </message>
    </context>
    <context>
        <name>Rubric</name>
        <message numerus="yes">
            <source>%n mark must be given anew</source>
            <comment>%n marks must be given anew</comment>
            <translation>
                <numerusform>%n درجة يجب إعطاؤها من جديد</numerusform>
                <numerusform>درجة واحدة يجب إعطاؤها من جديد</numerusform>
                <numerusform>درجتان يجب إعطاؤهما من جديد</numerusform>
                <numerusform>%n درجات يجب إعطاؤها من جديد</numerusform>
                <numerusform>%n درجة يجب إعطاؤها من جديد</numerusform>
                <numerusform>%n درجة يجب إعطاؤها من جديد</numerusform>
            </translation>
        </message>
        <message>
            <source>A criterion was added</source>
            <translation>أُضيف معيار</translation>
        </message>
        <message>
            <source>A level was added, the maximum is the same</source>
            <translation>أُضيف مستوى، والنهاية العظمى كما هي</translation>
        </message>
        <message>
            <source>A level was removed</source>
            <translation>حُذف مستوى</translation>
        </message>
        <message>
            <source>Grade {grade}</source>
            <translation>الفئة {grade}</translation>
        </message>
        <message>
            <source>Nothing changed</source>
            <translation>لم يتغيّر شيء</translation>
        </message>
        <message>
            <source>Nothing that was given changed</source>
            <translation>لم يتغيّر شيء مما أُعطي</translation>
        </message>
        <message>
            <source>Points changed, or a criterion was removed</source>
            <translation>تغيّرت نقاط، أو حُذف معيار</translation>
        </message>
        <message>
            <source>Texts or order changed</source>
            <translation>تغيّرت نصوص أو ترتيب</translation>
        </message>
        <message>
            <source>counts otherwise</source>
            <translation>يُحسب بطريقة أخرى</translation>
        </message>
        <message>
            <source>new criterion</source>
            <translation>معيار جديد</translation>
        </message>
        <message>
            <source>new level</source>
            <translation>مستوى جديد</translation>
        </message>
        <message>
            <source>other level to reach</source>
            <translation>مستوى مطلوب آخر</translation>
        </message>
        <message>
            <source>other maximum</source>
            <translation>نهاية عظمى أخرى</translation>
        </message>
        <message>
            <source>other order</source>
            <translation>ترتيب آخر</translation>
        </message>
        <message>
            <source>other points</source>
            <translation>نقاط أخرى</translation>
        </message>
        <message>
            <source>other rule for not applicable</source>
            <translation>قاعدة أخرى لـ «لا ينطبق»</translation>
        </message>
        <message>
            <source>other weight</source>
            <translation>وزن آخر</translation>
        </message>
        <message>
            <source>removed</source>
            <translation>محذوف</translation>
        </message>
        <message>
            <source>the points are counted otherwise</source>
            <translation>تُحسب النقاط بطريقة أخرى</translation>
        </message>
        <message>
            <source>the title is worded anew</source>
            <translation>صيغ العنوان من جديد</translation>
        </message>
        <message>
            <source>worded anew</source>
            <translation>صيغ من جديد</translation>
        </message>
        <message>
            <source>{criterion}: a level was added beside the one given</source>
            <translation>{criterion}: أُضيف مستوى بجانب المعطى</translation>
        </message>
        <message>
            <source>{criterion}: another level must be reached</source>
            <translation>{criterion}: صار مستوى آخر مطلوبًا</translation>
        </message>
        <message>
            <source>{criterion}: cannot be not applicable any more</source>
            <translation>{criterion}: لم يعد يجوز «لا ينطبق»</translation>
        </message>
        <message>
            <source>{criterion}: is gone, so the total changes</source>
            <translation>{criterion}: غاب، فيتغيّر المجموع</translation>
        </message>
        <message>
            <source>{criterion}: is new and has no mark yet</source>
            <translation>{criterion}: جديد وبلا درجة بعد</translation>
        </message>
        <message>
            <source>{criterion}: its maximum changed</source>
            <translation>{criterion}: تغيّرت نهايته العظمى</translation>
        </message>
        <message>
            <source>{criterion}: its weight changed</source>
            <translation>{criterion}: تغيّر وزنه</translation>
        </message>
        <message>
            <source>{criterion}: the level given has other points</source>
            <translation>{criterion}: للمستوى المعطى نقاط أخرى</translation>
        </message>
        <message>
            <source>{criterion}: the level given is gone</source>
            <translation>{criterion}: غاب المستوى المعطى</translation>
        </message>
        <message>
            <source>{criterion}: worded anew</source>
            <translation>{criterion}: صيغ من جديد</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>! Tables differ from the journal</source>
            <translation>! الجداول تخالف اليومية</translation>
        </message>
        <message>
            <source>! The journal is not whole</source>
            <translation>! اليومية ليست سليمة</translation>
        </message>
        <message numerus="yes">
            <source>%n entry</source>
            <comment>%n entries</comment>
            <translation>
                <numerusform>%n قيد</numerusform>
                <numerusform>قيد واحد</numerusform>
                <numerusform>قيدان</numerusform>
                <numerusform>%n قيود</numerusform>
                <numerusform>%n قيدًا</numerusform>
                <numerusform>%n قيد</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n evidence file is in it.</source>
            <comment>%n evidence files are in it.</comment>
            <translation>
                <numerusform>فيها %n ملف أدلة.</numerusform>
                <numerusform>فيها ملف أدلة واحد.</numerusform>
                <numerusform>فيها ملفا أدلة.</numerusform>
                <numerusform>فيها %n ملفات أدلة.</numerusform>
                <numerusform>فيها %n ملف أدلة.</numerusform>
                <numerusform>فيها %n ملف أدلة.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file is removed.</source>
            <comment>%n files are removed.</comment>
            <translation>
                <numerusform>حُذف %n ملف.</numerusform>
                <numerusform>حُذف ملف واحد.</numerusform>
                <numerusform>حُذف ملفان.</numerusform>
                <numerusform>حُذفت %n ملفات.</numerusform>
                <numerusform>حُذف %n ملفًا.</numerusform>
                <numerusform>حُذف %n ملف.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file is written.</source>
            <comment>%n files are written.</comment>
            <translation>
                <numerusform>كُتب %n ملف.</numerusform>
                <numerusform>كُتب ملف واحد.</numerusform>
                <numerusform>كُتب ملفان.</numerusform>
                <numerusform>كُتبت %n ملفات.</numerusform>
                <numerusform>كُتب %n ملفًا.</numerusform>
                <numerusform>كُتب %n ملف.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file was right already.</source>
            <comment>%n files were right already.</comment>
            <translation>
                <numerusform>%n ملف كان صحيحًا.</numerusform>
                <numerusform>ملف واحد كان صحيحًا.</numerusform>
                <numerusform>ملفان كانا صحيحين.</numerusform>
                <numerusform>%n ملفات كانت صحيحة.</numerusform>
                <numerusform>%n ملفًا كان صحيحًا.</numerusform>
                <numerusform>%n ملف كان صحيحًا.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file would be removed.</source>
            <comment>%n files would be removed.</comment>
            <translation>
                <numerusform>سيُحذف %n ملف.</numerusform>
                <numerusform>سيُحذف ملف واحد.</numerusform>
                <numerusform>سيُحذف ملفان.</numerusform>
                <numerusform>ستُحذف %n ملفات.</numerusform>
                <numerusform>سيُحذف %n ملفًا.</numerusform>
                <numerusform>سيُحذف %n ملف.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file would be written.</source>
            <comment>%n files would be written.</comment>
            <translation>
                <numerusform>سيُكتب %n ملف.</numerusform>
                <numerusform>سيُكتب ملف واحد.</numerusform>
                <numerusform>سيُكتب ملفان.</numerusform>
                <numerusform>ستُكتب %n ملفات.</numerusform>
                <numerusform>سيُكتب %n ملفًا.</numerusform>
                <numerusform>سيُكتب %n ملف.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n fork, all of it kept.</source>
            <comment>%n forks, all of them kept.</comment>
            <translation>
                <numerusform>%n تفرّع، حُفظت كلها.</numerusform>
                <numerusform>تفرّع واحد، حُفظ كله.</numerusform>
                <numerusform>تفرّعان، حُفظا كلاهما.</numerusform>
                <numerusform>%n تفرّعات، حُفظت كلها.</numerusform>
                <numerusform>%n تفرّعًا، حُفظت كلها.</numerusform>
                <numerusform>%n تفرّع، حُفظت كلها.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n key was given to {person}.</source>
            <comment>%n keys were given to {person}.</comment>
            <translation>
                <numerusform>أُعطي %n مفتاح لـ {person}.</numerusform>
                <numerusform>أُعطي مفتاح واحد لـ {person}.</numerusform>
                <numerusform>أُعطي مفتاحان لـ {person}.</numerusform>
                <numerusform>أُعطيت %n مفاتيح لـ {person}.</numerusform>
                <numerusform>أُعطي %n مفتاحًا لـ {person}.</numerusform>
                <numerusform>أُعطي %n مفتاح لـ {person}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute</source>
            <comment>%n minutes</comment>
            <translation>
                <numerusform>%n دقيقة</numerusform>
                <numerusform>دقيقة واحدة</numerusform>
                <numerusform>دقيقتان</numerusform>
                <numerusform>%n دقائق</numerusform>
                <numerusform>%n دقيقة</numerusform>
                <numerusform>%n دقيقة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them is new.</source>
            <comment>%n of them are new.</comment>
            <translation>
                <numerusform>%n منها جديدة.</numerusform>
                <numerusform>واحد منها جديد.</numerusform>
                <numerusform>اثنان منها جديدان.</numerusform>
                <numerusform>%n منها جديدة.</numerusform>
                <numerusform>%n منها جديدة.</numerusform>
                <numerusform>%n منها جديدة.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n signature</source>
            <comment>%n signatures</comment>
            <translation>
                <numerusform>%n توقيع</numerusform>
                <numerusform>توقيع واحد</numerusform>
                <numerusform>توقيعان</numerusform>
                <numerusform>%n تواقيع</numerusform>
                <numerusform>%n توقيعًا</numerusform>
                <numerusform>%n توقيع</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n signed head</source>
            <comment>%n signed heads</comment>
            <translation>
                <numerusform>%n رأس موقّع</numerusform>
                <numerusform>رأس موقّع واحد</numerusform>
                <numerusform>رأسان موقّعان</numerusform>
                <numerusform>%n رؤوس موقّعة</numerusform>
                <numerusform>%n رأسًا موقّعًا</numerusform>
                <numerusform>%n رأس موقّع</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n waits for the root.</source>
            <comment>%n wait for the root.</comment>
            <translation>
                <numerusform>%n تنتظر الجذر.</numerusform>
                <numerusform>واحد ينتظر الجذر.</numerusform>
                <numerusform>اثنان ينتظران الجذر.</numerusform>
                <numerusform>%n تنتظر الجذر.</numerusform>
                <numerusform>%n تنتظر الجذر.</numerusform>
                <numerusform>%n تنتظر الجذر.</numerusform>
            </translation>
        </message>
        <message>
            <source>A backup is restored to a new folder: lock with Ctrl+L, choose “Another workspace…”, then “Restore a backup”. This workspace stays as it is.</source>
            <translation>تُستعاد النسخة الاحتياطية إلى مجلد جديد: اقفل بالمفتاح Ctrl+L، واختر «مساحة عمل أخرى…» ثم «استعادة نسخة احتياطية». تبقى مساحة العمل هذه كما هي.</translation>
        </message>
        <message>
            <source>A change is a new version: certificates that were issued keep theirs.</source>
            <translation>كل تغيير إصدارة جديدة: الشهادات الصادرة تحتفظ بإصدارتها.</translation>
        </message>
        <message>
            <source>A folder of its own, never the workspace: what lies there is open to everybody.</source>
            <translation>مجلد مستقل، لا مساحة العمل أبدًا: ما فيه متاح للجميع.</translation>
        </message>
        <message>
            <source>A new file on the stick that goes back.</source>
            <translation>ملف جديد على ذاكرة USB يعود معها.</translation>
        </message>
        <message>
            <source>A new key takes the place of {key}.</source>
            <translation>يحل مفتاح جديد محل {key}.</translation>
        </message>
        <message>
            <source>A second workstation joins with it: “Join a space” at its first start. The passphrase travels apart.</source>
            <translation>به تنضم محطة عمل ثانية: «الانضمام إلى مساحة» عند أول تشغيل لها. وتُرسل عبارة المرور بطريق آخر.</translation>
        </message>
        <message>
            <source>Add a person</source>
            <translation>إضافة شخص</translation>
        </message>
        <message>
            <source>Add the issuer</source>
            <translation>إضافة جهة الإصدار</translation>
        </message>
        <message>
            <source>Add the person</source>
            <translation>إضافة الشخص</translation>
        </message>
        <message>
            <source>Added {name}.</source>
            <translation>أُضيف {name}.</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>كل الملفات (*)</translation>
        </message>
        <message>
            <source>All is well in the folder.</source>
            <translation>كل شيء سليم في المجلد.</translation>
        </message>
        <message>
            <source>All tables are made anew from the journal and compared, row for row.</source>
            <translation>تُصنع كل الجداول من اليومية من جديد وتُقارن صفًا صفًا.</translation>
        </message>
        <message>
            <source>Another issuer</source>
            <translation>جهة إصدار أخرى</translation>
        </message>
        <message>
            <source>Answer of the root</source>
            <translation>جواب الجذر</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>كما في النظام</translation>
        </message>
        <message>
            <source>Asked by {person}, {when} UTC</source>
            <translation>طلبه {person}، {when} UTC</translation>
        </message>
        <message>
            <source>At least 8 characters; it is kept nowhere.</source>
            <translation>8 أحرف على الأقل؛ ولا تُحفظ في أي مكان.</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>نسخ احتياطي الآن</translation>
        </message>
        <message>
            <source>Backing up</source>
            <translation>جارٍ النسخ الاحتياطي</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>النسخ الاحتياطي</translation>
        </message>
        <message>
            <source>Backups of keys.db and older copies still open with the old one.</source>
            <translation>النسخ الاحتياطية من keys.db والنسخ الأقدم لا تزال تُفتح بالقديمة.</translation>
        </message>
        <message>
            <source>Best on another stick: the backup and the keys together are the whole workspace.</source>
            <translation>الأفضل على ذاكرة أخرى: النسخة الاحتياطية والمفاتيح معًا هما مساحة العمل كلها.</translation>
        </message>
        <message>
            <source>Bring in an answer…</source>
            <translation>إدخال جواب…</translation>
        </message>
        <message>
            <source>Certificate numbers are published</source>
            <translation>تُنشر أرقام الشهادات</translation>
        </message>
        <message>
            <source>Certificates</source>
            <translation>الشهادات</translation>
        </message>
        <message>
            <source>Certificates from after that day in the register are ours</source>
            <translation>الشهادات بعد ذلك اليوم في السجل من إصدارنا</translation>
        </message>
        <message>
            <source>Change my passphrase</source>
            <translation>تغيير عبارة مروري</translation>
        </message>
        <message>
            <source>Change the passphrase</source>
            <translation>تغيير عبارة المرور</translation>
        </message>
        <message>
            <source>Check the folder</source>
            <translation>فحص المجلد</translation>
        </message>
        <message>
            <source>Checkers show it.</source>
            <translation>يعرضه من يفحص.</translation>
        </message>
        <message>
            <source>Checking the folder</source>
            <translation>جارٍ فحص المجلد</translation>
        </message>
        <message>
            <source>Compare the words first: anybody can write a request.</source>
            <translation>قارن الكلمات أولًا: يستطيع أي أحد كتابة طلب.</translation>
        </message>
        <message>
            <source>Compare these words at the root's machine: {words}</source>
            <translation>قارن هذه الكلمات عند جهاز الجذر: {words}</translation>
        </message>
        <message>
            <source>Copies of it from before still open with the old one.</source>
            <translation>النسخ السابقة منه لا تزال تُفتح بالقديمة.</translation>
        </message>
        <message>
            <source>Copy of the keys (may be empty)</source>
            <translation>نسخة المفاتيح (اختياري)</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>البلد</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>داكن</translation>
        </message>
        <message>
            <source>Do without it…</source>
            <translation>الاستغناء عنه…</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>البريد الإلكتروني</translation>
        </message>
        <message>
            <source>Employers and other centres check your certificates with it: your issuers, their keys, and what was withdrawn. Hand it out again after each withdrawal.</source>
            <translation>به يفحص أصحاب العمل والمراكز الأخرى شهاداتك: جهات الإصدار عندك ومفاتيحها وما سُحب. وزّعه من جديد بعد كل سحب.</translation>
        </message>
        <message>
            <source>End it…</source>
            <translation>إنهاؤه…</translation>
        </message>
        <message>
            <source>End the key</source>
            <translation>إنهاء المفتاح</translation>
        </message>
        <message>
            <source>Every entry's form, order and signature, from the root key down.</source>
            <translation>شكل كل قيد وترتيبه وتوقيعه، من مفتاح الجذر نزولًا.</translation>
        </message>
        <message>
            <source>Every key is looked after</source>
            <translation>كل مفتاح محفوظ بعناية</translation>
        </message>
        <message>
            <source>Evidence that is damaged or missing here: {names}</source>
            <translation>أدلة تالفة أو مفقودة هنا: {names}</translation>
        </message>
        <message>
            <source>Fingerprint words of the root</source>
            <translation>كلمات بصمة الجذر</translation>
        </message>
        <message>
            <source>Fingerprint words to compare by telephone: {words}</source>
            <translation>كلمات البصمة للمقارنة بالهاتف: {words}</translation>
        </message>
        <message>
            <source>Fingerprint words, to be compared by telephone</source>
            <translation>كلمات البصمة، للمقارنة بالهاتف</translation>
        </message>
        <message>
            <source>Fingerprint words: {words}</source>
            <translation>كلمات البصمة: {words}</translation>
        </message>
        <message>
            <source>Folder for the backup</source>
            <translation>مجلد النسخة الاحتياطية</translation>
        </message>
        <message>
            <source>Folder that is served</source>
            <translation>المجلد المنشور</translation>
        </message>
        <message>
            <source>For</source>
            <translation>الغرض</translation>
        </message>
        <message>
            <source>From</source>
            <translation>من</translation>
        </message>
        <message>
            <source>From a workstation that this root knows</source>
            <translation>من محطة عمل يعرفها هذا الجذر</translation>
        </message>
        <message>
            <source>Give copies</source>
            <translation>إعطاء نسخ</translation>
        </message>
        <message>
            <source>Gives copies of the issuing, status and root keys that you hold.</source>
            <translation>يعطي نسخًا مما لديك من مفاتيح الإصدار والحالة والجذر.</translation>
        </message>
        <message>
            <source>Good until</source>
            <translation>صالح حتى</translation>
        </message>
        <message>
            <source>Hand the trust file out again, so that checkers know it.</source>
            <translation>وزّع ملف الثقة من جديد ليعرفها من يفحص.</translation>
        </message>
        <message>
            <source>Holds from the next start on.</source>
            <translation>تسري من التشغيل التالي.</translation>
        </message>
        <message>
            <source>Holds from the next start on; where a translation lacks words, they are English.</source>
            <translation type="vanished">تسري من التشغيل التالي؛ وما لا ترجمة له يظهر بالإنجليزية.</translation>
        </message>
        <message>
            <source>I copied it to another disk…</source>
            <translation>نسختُه إلى قرص آخر…</translation>
        </message>
        <message>
            <source>I wrote it down</source>
            <translation>كتبتُه</translation>
        </message>
        <message>
            <source>Identifiers: {names}</source>
            <translation>المعرّفات: {names}</translation>
        </message>
        <message>
            <source>Issuer</source>
            <translation>جهة الإصدار</translation>
        </message>
        <message>
            <source>It gets keys of its own, and you a recovery file with a code that is shown once.</source>
            <translation>تحصل على مفاتيح خاصة بها، وتحصل أنت على ملف استرداد برمز يُعرض مرة واحدة.</translation>
        </message>
        <message>
            <source>It is lost: nobody can sign with it any more</source>
            <translation>ضاع: لا أحد يستطيع التوقيع به بعد الآن</translation>
        </message>
        <message>
            <source>It lies on the keys' own disk: copy it to a stick, then record that.</source>
            <translation>هو على قرص المفاتيح نفسه: انسخه إلى ذاكرة USB ثم سجّل ذلك.</translation>
        </message>
        <message>
            <source>It lies on this computer's own disk, so one loss would take both.</source>
            <translation>هي على قرص هذا الحاسوب نفسه، فخسارة واحدة تذهب بالاثنين.</translation>
        </message>
        <message>
            <source>It waits for the root's signature.</source>
            <translation>ينتظر توقيع الجذر.</translation>
        </message>
        <message>
            <source>It waits for the root's signature; until then the one before goes on.</source>
            <translation>ينتظر توقيع الجذر؛ وإلى ذلك الحين يستمر السابق.</translation>
        </message>
        <message>
            <source>Its domain (may be empty)</source>
            <translation>نطاقها (اختياري)</translation>
        </message>
        <message>
            <source>Its verify address (may be empty)</source>
            <translation>عنوان التحقق الخاص بها (اختياري)</translation>
        </message>
        <message>
            <source>JSON files (*.json)</source>
            <translation>ملفات JSON (*.json)</translation>
        </message>
        <message>
            <source>Journal</source>
            <translation>اليومية</translation>
        </message>
        <message>
            <source>Keep this folder as it is, and open the latest backup elsewhere.</source>
            <translation>أبقِ هذا المجلد كما هو، وافتح آخر نسخة احتياطية في مكان آخر.</translation>
        </message>
        <message>
            <source>Kept offline</source>
            <translation>محفوظ خارج الحاسوب</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>المفتاح</translation>
        </message>
        <message>
            <source>Keys and recovery</source>
            <translation>المفاتيح والاسترداد</translation>
        </message>
        <message>
            <source>Keys could be lost: nothing can be signed with them yet</source>
            <translation>قد تضيع مفاتيح: لا يمكن التوقيع بها بعد</translation>
        </message>
        <message>
            <source>Keys of the organisation</source>
            <translation>مفاتيح المؤسسة</translation>
        </message>
        <message>
            <source>Keys that sign</source>
            <translation>مفاتيح التوقيع</translation>
        </message>
        <message>
            <source>Keys that you hold</source>
            <translation>المفاتيح التي لديك</translation>
        </message>
        <message>
            <source>Keys: {file}</source>
            <translation>المفاتيح: {file}</translation>
        </message>
        <message>
            <source>Language of the windows</source>
            <translation>لغة النوافذ</translation>
        </message>
        <message>
            <source>Last backup {when}.</source>
            <translation>آخر نسخة احتياطية {when}.</translation>
        </message>
        <message>
            <source>Last published {when}, for {address}.</source>
            <translation>آخر نشر {when}، للعنوان {address}.</translation>
        </message>
        <message>
            <source>Legal name</source>
            <translation>الاسم القانوني</translation>
        </message>
        <message>
            <source>Let somebody else issue</source>
            <translation>السماح لشخص آخر بالإصدار</translation>
        </message>
        <message>
            <source>Licence as an awarding body</source>
            <translation>ترخيص جهة المنح</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>فاتح</translation>
        </message>
        <message>
            <source>Light or dark</source>
            <translation>فاتح أو داكن</translation>
        </message>
        <message>
            <source>Like centre.example. It signs from now on; earlier identifiers stay yours for ever. Put the did.json of the part Trust file there.</source>
            <translation>مثل centre.example. يوقّع من الآن؛ وتبقى المعرّفات السابقة لك دائمًا. ضع هناك ملف did.json من قسم «ملف الثقة».</translation>
        </message>
        <message>
            <source>Like https://verify.centre.example/. It is printed and signed: paper that is out keeps it, so the address must stay yours. Without one paper does not say “scan”, and its code opens in Credesk alone.</source>
            <translation>مثل https://verify.centre.example/. يُطبع ويُوقّع: الورق الصادر يحتفظ به، فيجب أن يبقى العنوان لك. وبدونه لا تدعو الورقة إلى المسح، ولا يُفتح رمزها إلا في Credesk.</translation>
        </message>
        <message>
            <source>Lock after</source>
            <translation>القفل بعد</translation>
        </message>
        <message>
            <source>Look first</source>
            <translation>معاينة أولًا</translation>
        </message>
        <message>
            <source>Look through the request</source>
            <translation>مراجعة الطلب</translation>
        </message>
        <message>
            <source>Make a sheet to print…</source>
            <translation>إنشاء ورقة للطباعة…</translation>
        </message>
        <message>
            <source>May issue certificates</source>
            <translation>له أن يصدر الشهادات</translation>
        </message>
        <message>
            <source>Move the root key there</source>
            <translation>نقل مفتاح الجذر إلى هناك</translation>
        </message>
        <message>
            <source>My passphrase</source>
            <translation>عبارة مروري</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Name of the new issuer</source>
            <translation>اسم جهة الإصدار الجديدة</translation>
        </message>
        <message>
            <source>Name the file.</source>
            <translation>سمِّ الملف.</translation>
        </message>
        <message>
            <source>New domain (may be empty)</source>
            <translation>نطاق جديد (اختياري)</translation>
        </message>
        <message>
            <source>New key in its place</source>
            <translation>مفتاح جديد مكانه</translation>
        </message>
        <message>
            <source>New key of your own</source>
            <translation>مفتاح جديد لك</translation>
        </message>
        <message>
            <source>New passphrase</source>
            <translation>عبارة المرور الجديدة</translation>
        </message>
        <message>
            <source>New passphrase again</source>
            <translation>عبارة المرور الجديدة مرة أخرى</translation>
        </message>
        <message>
            <source>New recovery file</source>
            <translation>ملف استرداد جديد</translation>
        </message>
        <message>
            <source>No issuer has a domain, so none needs a did.json.</source>
            <translation>ليس لأي جهة إصدار نطاق، فلا حاجة إلى did.json.</translation>
        </message>
        <message>
            <source>No, it is ours alone</source>
            <translation>لا، هو لنا وحدنا</translation>
        </message>
        <message>
            <source>No, keep it</source>
            <translation>لا، الإبقاء عليه</translation>
        </message>
        <message>
            <source>No, keep one</source>
            <translation>لا، الاحتفاظ بواحد</translation>
        </message>
        <message>
            <source>No, sign nothing</source>
            <translation>لا، دون توقيع</translation>
        </message>
        <message>
            <source>Not from a workstation that this root knows</source>
            <translation>ليس من محطة عمل يعرفها هذا الجذر</translation>
        </message>
        <message>
            <source>Nothing is changed before all tables are rebuilt.</source>
            <translation>لا يتغيّر شيء قبل إعادة بناء كل الجداول.</translation>
        </message>
        <message>
            <source>Nothing waits for the root.</source>
            <translation>لا شيء ينتظر الجذر.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>لم يتغيّر شيء.</translation>
        </message>
        <message>
            <source>Nothing was published from this computer yet.</source>
            <translation>لم يُنشر شيء من هذا الحاسوب بعد.</translation>
        </message>
        <message>
            <source>Now copy {folder} to your web host, where it is not served from there.</source>
            <translation>انسخ الآن {folder} إلى مضيف الويب، إن لم يكن يُخدَم من مكانه.</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>الرقم</translation>
        </message>
        <message>
            <source>Of</source>
            <translation>بتاريخ</translation>
        </message>
        <message>
            <source>Off: letters do nothing outside of texts, as speech input needs it.</source>
            <translation>عند تعطيلها لا تفعل الحروف شيئًا خارج النصوص، كما يحتاج الإدخال بالصوت.</translation>
        </message>
        <message>
            <source>On a stick or share. It gets a new code; older files keep working.</source>
            <translation>على ذاكرة USB أو مجلد مشترك. يحصل على رمز جديد؛ والملفات الأقدم تبقى صالحة.</translation>
        </message>
        <message>
            <source>On a stick, a share or another disk. What lies there is not copied again.</source>
            <translation>على ذاكرة USB أو مجلد مشترك أو قرص آخر. ما هو موجود هناك لا يُنسخ مرة أخرى.</translation>
        </message>
        <message>
            <source>On the machine where the root is used: a request comes on a stick from a workstation, the answer goes back on it. Nothing of this computer is asked or kept.</source>
            <translation>على الجهاز الذي يُستعمل فيه الجذر: يأتي الطلب على ذاكرة USB من محطة عمل، ويعود الجواب عليها. لا يُطلب شيء من هذا الحاسوب ولا يُحفظ عليه.</translation>
        </message>
        <message>
            <source>On the other computer choose “Join a space” at the first start.</source>
            <translation>على الحاسوب الآخر اختر «الانضمام إلى مساحة» عند أول تشغيل.</translation>
        </message>
        <message>
            <source>On this computer: better on a stick</source>
            <translation>على هذا الحاسوب: الأفضل على ذاكرة USB</translation>
        </message>
        <message>
            <source>Other copies of the root keep theirs: change each.</source>
            <translation>نسخ الجذر الأخرى تبقى بعبارتها: غيّر كلًّا منها.</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Parts</source>
            <translation>الأقسام</translation>
        </message>
        <message>
            <source>Passphrase for the file</source>
            <translation>عبارة مرور الملف</translation>
        </message>
        <message>
            <source>Passphrase for the file again</source>
            <translation>عبارة مرور الملف مرة أخرى</translation>
        </message>
        <message>
            <source>Passphrase of a root file</source>
            <translation>عبارة مرور ملف جذر</translation>
        </message>
        <message>
            <source>Passphrase of the root file</source>
            <translation>عبارة مرور ملف الجذر</translation>
        </message>
        <message>
            <source>Passphrase until now</source>
            <translation>عبارة المرور السابقة</translation>
        </message>
        <message>
            <source>People</source>
            <translation>الأشخاص</translation>
        </message>
        <message>
            <source>People of this workspace</source>
            <translation>أشخاص مساحة العمل هذه</translation>
        </message>
        <message>
            <source>Postal address</source>
            <translation>العنوان البريدي</translation>
        </message>
        <message>
            <source>Present passphrase</source>
            <translation>عبارة المرور الحالية</translation>
        </message>
        <message>
            <source>Print {file}, then delete it where it holds the code.</source>
            <translation>اطبع {file} ثم احذفه حيث يحمل الرمز.</translation>
        </message>
        <message>
            <source>Prove it now</source>
            <translation>تحقق منها الآن</translation>
        </message>
        <message>
            <source>Prove the journal</source>
            <translation>التحقق من اليومية</translation>
        </message>
        <message>
            <source>Proving changes nothing.</source>
            <translation>التحقق لا يغيّر شيئًا.</translation>
        </message>
        <message>
            <source>Proving the journal</source>
            <translation>جارٍ التحقق من اليومية</translation>
        </message>
        <message>
            <source>Publish</source>
            <translation>نشر</translation>
        </message>
        <message>
            <source>Publish again to go on.</source>
            <translation>انشر من جديد للمتابعة.</translation>
        </message>
        <message>
            <source>Publish now</source>
            <translation>نشر الآن</translation>
        </message>
        <message>
            <source>Publishing</source>
            <translation>جارٍ النشر</translation>
        </message>
        <message>
            <source>Publishing was stopped.</source>
            <translation>أُوقف النشر.</translation>
        </message>
        <message>
            <source>Put it at {address}</source>
            <translation>ضعه على {address}</translation>
        </message>
        <message>
            <source>Rebuild and compare</source>
            <translation>إعادة البناء والمقارنة</translation>
        </message>
        <message>
            <source>Rebuild the tables</source>
            <translation>إعادة بناء الجداول</translation>
        </message>
        <message>
            <source>Rebuilding the tables</source>
            <translation>جارٍ إعادة بناء الجداول</translation>
        </message>
        <message>
            <source>Recorded: a lost passphrase then loses the keys. A file can be made later.</source>
            <translation>سُجّل: ضياع عبارة المرور يعني عندئذ ضياع المفاتيح. ويمكن إنشاء ملف لاحقًا.</translation>
        </message>
        <message>
            <source>Recorded: the recovery file lies on another disk.</source>
            <translation>سُجّل: ملف الاسترداد على قرص آخر.</translation>
        </message>
        <message>
            <source>Recorded: you do without a recovery file on another disk.</source>
            <translation>سُجّل: تستغني عن ملف استرداد على قرص آخر.</translation>
        </message>
        <message>
            <source>Recovery</source>
            <translation>الاسترداد</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>رمز الاسترداد</translation>
        </message>
        <message>
            <source>Recovery files (*.credesk)</source>
            <translation>ملفات الاسترداد (*.credesk)</translation>
        </message>
        <message>
            <source>Recovery files and copies of the keys from before still hold it: make new ones.</source>
            <translation>ملفات الاسترداد ونسخ المفاتيح السابقة لا تزال تحمله: أنشئ غيرها.</translation>
        </message>
        <message>
            <source>Recovery sheet</source>
            <translation>ورقة الاسترداد</translation>
        </message>
        <message>
            <source>Report it stolen</source>
            <translation>الإبلاغ عن السرقة</translation>
        </message>
        <message>
            <source>Report it stolen…</source>
            <translation>الإبلاغ عن سرقته…</translation>
        </message>
        <message>
            <source>Reported stolen: {key}. {good} certificates stay good.</source>
            <translation>أُبلغ عن سرقته: {key}. تبقى {good} من الشهادات صالحة.</translation>
        </message>
        <message>
            <source>Request to the root</source>
            <translation>طلب إلى الجذر</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>استعادة</translation>
        </message>
        <message>
            <source>Root file</source>
            <translation>ملف الجذر</translation>
        </message>
        <message>
            <source>Root file to change</source>
            <translation>ملف الجذر المطلوب تغييره</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>حفظ</translation>
        </message>
        <message>
            <source>Say where the recovery file goes.</source>
            <translation>حدّد مكان ملف الاسترداد.</translation>
        </message>
        <message>
            <source>Say where the root key goes: a file on a stick.</source>
            <translation>حدّد أين يذهب مفتاح الجذر: ملف على ذاكرة USB.</translation>
        </message>
        <message>
            <source>Say where the space file goes.</source>
            <translation>حدّد مكان ملف المساحة.</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>الإعدادات</translation>
        </message>
        <message>
            <source>Sheet without the code…</source>
            <translation>ورقة بلا رمز…</translation>
        </message>
        <message>
            <source>Sign a request as the root</source>
            <translation>توقيع طلب بصفة الجذر</translation>
        </message>
        <message>
            <source>Sign all of this</source>
            <translation>توقيع كل هذا</translation>
        </message>
        <message>
            <source>Sign what waits</source>
            <translation>توقيع ما ينتظر</translation>
        </message>
        <message>
            <source>Signed. Carry {file} back to the workstation.</source>
            <translation>وُقّع. احمل {file} إلى محطة العمل.</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>منذ</translation>
        </message>
        <message>
            <source>Single letters are keys</source>
            <translation>الحروف المفردة مفاتيح</translation>
        </message>
        <message>
            <source>Something in the folder was altered.</source>
            <translation>شيء في المجلد عُدّل.</translation>
        </message>
        <message>
            <source>Something is missing or out of date: publish again.</source>
            <translation>شيء ناقص أو قديم: انشر من جديد.</translation>
        </message>
        <message>
            <source>Space file</source>
            <translation>ملف المساحة</translation>
        </message>
        <message>
            <source>Stands beside the name on certificates, such as Head of Assessment.</source>
            <translation>يظهر بجانب الاسم على الشهادات، مثل: رئيس التقييم.</translation>
        </message>
        <message>
            <source>Stands on every certificate.</source>
            <translation>يظهر على كل شهادة.</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Stolen since</source>
            <translation>مسروق منذ</translation>
        </message>
        <message>
            <source>Stopped. Nothing was changed.</source>
            <translation>أُوقف. لم يتغيّر شيء.</translation>
        </message>
        <message>
            <source>Stopping keeps the backup that was there before.</source>
            <translation>الإيقاف يُبقي النسخة الاحتياطية السابقة.</translation>
        </message>
        <message>
            <source>Take the rebuilt tables</source>
            <translation>أخذ الجداول المعاد بناؤها</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>الهاتف</translation>
        </message>
        <message>
            <source>The answer before this one is lost for good</source>
            <translation>ضاع الجواب السابق نهائيًا</translation>
        </message>
        <message>
            <source>The backup is made and was read back.</source>
            <translation>أُنشئت النسخة الاحتياطية وأُعيدت قراءتها.</translation>
        </message>
        <message>
            <source>The copy on another disk</source>
            <translation>النسخة على قرص آخر</translation>
        </message>
        <message>
            <source>The first day on which it may have been in other hands: YYYY-MM-DD.</source>
            <translation>أول يوم ربما صار فيه في أيدٍ أخرى: YYYY-MM-DD.</translation>
        </message>
        <message>
            <source>The folder is only read.</source>
            <translation>المجلد يُقرأ فقط.</translation>
        </message>
        <message>
            <source>The key {key} has ended.</source>
            <translation>انتهى المفتاح {key}.</translation>
        </message>
        <message>
            <source>The number that employers call; it stands under the code on paper.</source>
            <translation>الرقم الذي يتصل به أصحاب العمل؛ يظهر تحت الرمز على الورق.</translation>
        </message>
        <message>
            <source>The page for employers was not built here, so it is left out.</source>
            <translation>لم تُبنَ صفحة أصحاب العمل هنا، فتُركت.</translation>
        </message>
        <message>
            <source>The recovery file lies in {file}. It opens with this code only, which is shown once and kept nowhere. Keep paper and file apart.</source>
            <translation>ملف الاسترداد في {file}. لا يُفتح إلا بهذا الرمز الذي يُعرض مرة واحدة ولا يُحفظ في أي مكان. احفظ الورقة والملف كلًّا على حدة.</translation>
        </message>
        <message>
            <source>The root has signed {count} facts.</source>
            <translation>وقّع الجذر {count} من الوقائع.</translation>
        </message>
        <message>
            <source>The root key lies in {file} and not on this computer any more.</source>
            <translation>مفتاح الجذر في {file} ولم يعد على هذا الحاسوب.</translation>
        </message>
        <message>
            <source>The root of trust</source>
            <translation>جذر الثقة</translation>
        </message>
        <message>
            <source>The root signs the trust file, new keys, people and devices. Kept on a stick, it is safe from whoever takes this computer. Issuing and withdrawing go on without it.</source>
            <translation>يوقّع الجذر ملف الثقة والمفاتيح الجديدة والأشخاص والأجهزة. وحفظه على ذاكرة USB يحميه ممّن يأخذ هذا الحاسوب. ويستمر الإصدار والسحب بدونه.</translation>
        </message>
        <message>
            <source>The root's machine</source>
            <translation>جهاز الجذر</translation>
        </message>
        <message>
            <source>The same again</source>
            <translation>نفسها مرة أخرى</translation>
        </message>
        <message>
            <source>The sheet is written.</source>
            <translation>كُتبت الورقة.</translation>
        </message>
        <message>
            <source>The site is published.</source>
            <translation>نُشر الموقع.</translation>
        </message>
        <message>
            <source>The trust file has the number {number}.</source>
            <translation>رقم ملف الثقة {number}.</translation>
        </message>
        <message>
            <source>The two differ.</source>
            <translation>الاثنتان مختلفتان.</translation>
        </message>
        <message>
            <source>Their own passphrase</source>
            <translation>عبارة مروره</translation>
        </message>
        <message>
            <source>Their passphrase</source>
            <translation>عبارة مروره</translation>
        </message>
        <message>
            <source>Their passphrase again</source>
            <translation>عبارة مروره مرة أخرى</translation>
        </message>
        <message>
            <source>There is no backup yet: one loss would take everything.</source>
            <translation>لا نسخة احتياطية بعد: خسارة واحدة تذهب بكل شيء.</translation>
        </message>
        <message>
            <source>There is no trust file yet.</source>
            <translation>لا ملف ثقة بعد.</translation>
        </message>
        <message>
            <source>There: Settings, Keys that sign, “Bring in an answer…”.</source>
            <translation>هناك: الإعدادات، مفاتيح التوقيع، «إدخال جواب…».</translation>
        </message>
        <message>
            <source>These words are the ones that the workstation showed</source>
            <translation>هذه الكلمات هي التي أظهرتها محطة العمل</translation>
        </message>
        <message>
            <source>They get copies of your keys for certificates and status lists, so that they can issue and withdraw here. They type their own passphrase; yours stays yours.</source>
            <translation>يحصل على نسخ من مفاتيحك للشهادات وقوائم الحالة، ليصدر ويسحب هنا. يكتب عبارة مروره بنفسه؛ وتبقى عبارتك لك.</translation>
        </message>
        <message>
            <source>They type it here themselves.</source>
            <translation>يكتبها هنا بنفسه.</translation>
        </message>
        <message>
            <source>They type it themselves: at least 8 characters.</source>
            <translation>يكتبها بنفسه: 8 أحرف على الأقل.</translation>
        </message>
        <message>
            <source>This computer</source>
            <translation>هذا الحاسوب</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <source>Title (may be empty)</source>
            <translation>اللقب الوظيفي (اختياري)</translation>
        </message>
        <message>
            <source>To whom</source>
            <translation>لمن</translation>
        </message>
        <message>
            <source>Trust file</source>
            <translation>ملف الثقة</translation>
        </message>
        <message>
            <source>Trust files (*.json)</source>
            <translation>ملفات الثقة (*.json)</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>حتى</translation>
        </message>
        <message>
            <source>Verify address</source>
            <translation>عنوان التحقق</translation>
        </message>
        <message>
            <source>Waiting for the root:</source>
            <translation>ينتظر الجذر:</translation>
        </message>
        <message>
            <source>Web address</source>
            <translation>عنوان الويب</translation>
        </message>
        <message>
            <source>What happened?</source>
            <translation>ماذا حدث؟</translation>
        </message>
        <message>
            <source>What stands there stays whole; the next time goes on.</source>
            <translation>ما هو موجود يبقى سليمًا؛ والمرة التالية تتابع.</translation>
        </message>
        <message>
            <source>What the root would sign</source>
            <translation>ما سيوقّعه الجذر</translation>
        </message>
        <message>
            <source>When every passphrase is lost, only a recovery file and its code open the keys again. It belongs on another disk than this computer's own.</source>
            <translation>إذا ضاعت كل عبارات المرور فلا يفتح المفاتيح من جديد إلا ملف استرداد مع رمزه. مكانه قرص غير قرص هذا الحاسوب.</translation>
        </message>
        <message>
            <source>Where it lies, or shall lie when the root key moves out: on a stick.</source>
            <translation>مكانه، أو المكان الذي ينتقل إليه مفتاح الجذر: على ذاكرة USB.</translation>
        </message>
        <message>
            <source>Which issuer</source>
            <translation>أي جهة إصدار</translation>
        </message>
        <message>
            <source>Whoever has a number can then look up whether it was withdrawn.</source>
            <translation>من كان معه رقم أمكنه أن يعرف هل سُحبت.</translation>
        </message>
        <message>
            <source>Whoever sits down signs in with Ctrl+Shift+L.</source>
            <translation>من يجلس إلى الحاسوب يسجّل الدخول بالمفتاح Ctrl+Shift+L.</translation>
        </message>
        <message>
            <source>Why does it end?</source>
            <translation>لماذا ينتهي؟</translation>
        </message>
        <message>
            <source>Without a key or a movement. A longer time holds from the next start on.</source>
            <translation>دون ضغط مفتاح أو حركة. والمدة الأطول تسري من التشغيل التالي.</translation>
        </message>
        <message>
            <source>Words of the request: {words}</source>
            <translation>كلمات الطلب: {words}</translation>
        </message>
        <message>
            <source>Write a new recovery file</source>
            <translation>كتابة ملف استرداد جديد</translation>
        </message>
        <message>
            <source>Write a new recovery file: it carries the new key.</source>
            <translation>اكتب ملف استرداد جديدًا: فيه المفتاح الجديد.</translation>
        </message>
        <message>
            <source>Write a request…</source>
            <translation>كتابة طلب…</translation>
        </message>
        <message>
            <source>Write did.json of {name}…</source>
            <translation>كتابة did.json الخاص بـ {name}…</translation>
        </message>
        <message>
            <source>Write the code down now</source>
            <translation>اكتب الرمز الآن</translation>
        </message>
        <message>
            <source>Write the space file</source>
            <translation>كتابة ملف المساحة</translation>
        </message>
        <message>
            <source>Write the trust file…</source>
            <translation>كتابة ملف الثقة…</translation>
        </message>
        <message>
            <source>Writes a folder that any web host can serve: whom to trust, which certificates were withdrawn, the page that employers open, what can be earned. Only what changed is written; other files there are left alone.</source>
            <translation>يكتب مجلدًا يمكن لأي مضيف ويب أن يخدمه: بمن يوثق، وأي الشهادات سُحبت، والصفحة التي يفتحها أصحاب العمل، وما يمكن نيله. لا يُكتب إلا ما تغيّر؛ وتبقى الملفات الأخرى هناك كما هي.</translation>
        </message>
        <message>
            <source>Wrote {file}.</source>
            <translation>كُتب {file}.</translation>
        </message>
        <message>
            <source>Yes, do without it</source>
            <translation>نعم، الاستغناء عنه</translation>
        </message>
        <message>
            <source>You do without a recovery file for some of your keys</source>
            <translation>تستغني عن ملف استرداد لبعض مفاتيحك</translation>
        </message>
        <message>
            <source>You have a new key. What the one before signed keeps counting.</source>
            <translation>لديك مفتاح جديد. ما وقّعه السابق يبقى معتبرًا.</translation>
        </message>
        <message>
            <source>You have a new passphrase.</source>
            <translation>لديك عبارة مرور جديدة.</translation>
        </message>
        <message>
            <source>another workstation's</source>
            <translation>لمحطة عمل أخرى</translation>
        </message>
        <message>
            <source>certificates</source>
            <translation>الشهادات</translation>
        </message>
        <message>
            <source>declined</source>
            <translation>مرفوض</translation>
        </message>
        <message>
            <source>did.json</source>
            <translation>did.json</translation>
        </message>
        <message>
            <source>ended</source>
            <translation>انتهى</translation>
        </message>
        <message>
            <source>ending</source>
            <translation>ينتهي</translation>
        </message>
        <message>
            <source>issuing certificates</source>
            <translation>إصدار الشهادات</translation>
        </message>
        <message>
            <source>marks and verifies</source>
            <translation>يصحّح ويتحقق</translation>
        </message>
        <message>
            <source>may issue</source>
            <translation>له أن يصدر</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>ليس بعد</translation>
        </message>
        <message>
            <source>on another disk</source>
            <translation>على قرص آخر</translation>
        </message>
        <message>
            <source>replaced when lost</source>
            <translation>يُستبدل عند الضياع</translation>
        </message>
        <message>
            <source>save</source>
            <translation>حفظ</translation>
        </message>
        <message>
            <source>signing as yourself</source>
            <translation>التوقيع باسمك</translation>
        </message>
        <message>
            <source>signs</source>
            <translation>يوقّع</translation>
        </message>
        <message>
            <source>status lists</source>
            <translation>قوائم الحالة</translation>
        </message>
        <message>
            <source>stolen</source>
            <translation>مسروق</translation>
        </message>
        <message>
            <source>the root of trust</source>
            <translation>جذر الثقة</translation>
        </message>
        <message>
            <source>waits for the root</source>
            <translation>ينتظر الجذر</translation>
        </message>
        <message>
            <source>{before} certificates of this key in the register are from before that day, {later} from after it. What stays good is listed for checkers; everything else with this key becomes red.</source>
            <translation>في السجل {before} من شهادات هذا المفتاح قبل ذلك اليوم، و{later} بعده. ما يبقى صالحًا يُدرج لمن يفحص؛ وكل ما سواه بهذا المفتاح يصبح أحمر.</translation>
        </message>
        <message>
            <source>{file} opens with the new passphrase only.</source>
            <translation>لا يُفتح {file} إلا بعبارة المرور الجديدة.</translation>
        </message>
        <message numerus="yes">
            <source>{language}: %n text is English</source>
            <comment>{language}: %n texts are English</comment>
            <translation>
                <numerusform>{language}: %n نص بالإنجليزية</numerusform>
                <numerusform>{language}: نص واحد بالإنجليزية</numerusform>
                <numerusform>{language}: نصّان بالإنجليزية</numerusform>
                <numerusform>{language}: %n نصوص بالإنجليزية</numerusform>
                <numerusform>{language}: %n نصًّا بالإنجليزية</numerusform>
                <numerusform>{language}: %n نص بالإنجليزية</numerusform>
            </translation>
        </message>
        <message>
            <source>{name} is at version {number}.</source>
            <translation>صارت {name} بالإصدارة {number}.</translation>
        </message>
        <message>
            <source>{tables} tables with {rows} rows</source>
            <translation>{tables} جداول فيها {rows} صفوف</translation>
        </message>
        <message>
            <source>{table}: {here} rows only here, {rebuilt} only rebuilt</source>
            <translation>{table}: صفوف هنا فقط {here}، وفي المعاد بناؤه فقط {rebuilt}</translation>
        </message>
        <message numerus="yes">
            <source>… and %n more.</source>
            <comment>… and %n more.</comment>
            <translation>
                <numerusform>… و%n غيرها.</numerusform>
                <numerusform>… و%n غيرها.</numerusform>
                <numerusform>… و%n غيرها.</numerusform>
                <numerusform>… و%n غيرها.</numerusform>
                <numerusform>… و%n غيرها.</numerusform>
                <numerusform>… و%n غيرها.</numerusform>
            </translation>
        </message>
        <message>
            <source>✓ Equal, row for row</source>
            <translation>✓ متطابقة صفًا صفًا</translation>
        </message>
        <message>
            <source>✓ The journal is whole</source>
            <translation>✓ اليومية سليمة كلها</translation>
        </message>
        <message>
            <source>✓ The rebuilt tables were taken</source>
            <translation>✓ أُخذت الجداول المعاد بناؤها</translation>
        </message>
    </context>
    <context>
        <name>Sheet</name>
        <message>
            <source>Choose a new passphrase. Write a new recovery file and a new sheet, and destroy this one.</source>
            <translation>اختر عبارة مرور جديدة. اكتب ملف استرداد جديدًا وورقة جديدة، وأتلف هذه.</translation>
        </message>
        <message>
            <source>Choose “Open with a recovery file” at the first start; in a terminal: credesk recover FILE</source>
            <translation>اختر «الفتح بملف الاسترداد» عند أول تشغيل؛ وفي الطرفية: credesk recover FILE</translation>
        </message>
        <message>
            <source>Fingerprint words of the root</source>
            <translation>كلمات بصمة الجذر</translation>
        </message>
        <message>
            <source>Give the recovery file and type the code. The picture holds the same 35 characters.</source>
            <translation>حدّد ملف الاسترداد واكتب الرمز. وتحمل الصورة الأحرف الخمسة والثلاثين نفسها.</translation>
        </message>
        <message>
            <source>Install Credesk, and bring back the workspace's folder, or restore its latest backup.</source>
            <translation>ثبّت Credesk، وأعد مجلد مساحة العمل، أو استعد آخر نسخة احتياطية منه.</translation>
        </message>
        <message>
            <source>It opens: the keys that sign certificates and status lists, this workstation's own keys, and the root key if it was not kept offline when the file was made. It does not hold learners' data: that is in the backups.</source>
            <translation>يفتح: مفاتيح توقيع الشهادات وقوائم الحالة، ومفاتيح محطة العمل هذه، ومفتاح الجذر إن لم يكن محفوظًا خارج الحاسوب حين أُنشئ الملف. وليست فيه بيانات المتعلّمين: تلك في النسخ الاحتياطية.</translation>
        </message>
        <message>
            <source>Made on</source>
            <translation>أُنشئت في</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>رمز الاسترداد</translation>
        </message>
        <message>
            <source>Recovery file</source>
            <translation>ملف الاسترداد</translation>
        </message>
        <message>
            <source>Recovery sheet</source>
            <translation>ورقة الاسترداد</translation>
        </message>
        <message>
            <source>Seven groups of five. The fifth of each is its check character: Credesk says in which group a mistake is. 0 and O are the same here, and so are 1, I and L.</source>
            <translation>سبع مجموعات من خمسة أحرف. الحرف الخامس في كل مجموعة حرف تدقيق: يذكر Credesk المجموعة التي فيها الخطأ. لا فرق هنا بين 0 وO، ولا بين 1 وI وL.</translation>
        </message>
        <message>
            <source>The file lies at</source>
            <translation>الملف موجود في</translation>
        </message>
        <message>
            <source>The recovery file opens with the code on this sheet and with nothing else. Whoever has both can sign in this organisation's name: keep the paper and the file apart, each in a locked place.</source>
            <translation>يُفتح ملف الاسترداد بالرمز الذي على هذه الورقة ولا يُفتح بغيره. من كان معه الاثنان استطاع التوقيع باسم هذه المؤسسة: احفظ الورقة والملف كلًّا على حدة، كلٌّ في مكان مقفل.</translation>
        </message>
        <message>
            <source>When every passphrase is lost</source>
            <translation>إذا ضاعت كل عبارات المرور</translation>
        </message>
        <message>
            <source>en</source>
            <translation>ar</translation>
        </message>
    </context>
    <context>
        <name>SignIn</name>
        <message>
            <source>Another workspace…</source>
            <translation>مساحة عمل أخرى…</translation>
        </message>
        <message>
            <source>Check a certificate without signing in</source>
            <translation>فحص شهادة دون تسجيل الدخول</translation>
        </message>
        <message>
            <source>Choose who you are first.</source>
            <translation>اختر اسمك أولًا.</translation>
        </message>
        <message>
            <source>Look without signing in</source>
            <translation>الاطلاع دون تسجيل الدخول</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>عبارة المرور</translation>
        </message>
        <message>
            <source>People</source>
            <translation>الأشخاص</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>تمرين</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>تسجيل الدخول</translation>
        </message>
        <message>
            <source>Who works here now?</source>
            <translation>من يعمل هنا الآن؟</translation>
        </message>
    </context>
    <context>
        <name>Status</name>
        <message>
            <source>On this laptop only · last backup: {when}</source>
            <translation>على هذا الحاسوب فقط · آخر نسخة احتياطية: {when}</translation>
        </message>
        <message>
            <source>Reading only</source>
            <translation>للقراءة فقط</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>حُفظ</translation>
        </message>
        <message>
            <source>never</source>
            <translation>أبدًا</translation>
        </message>
    </context>
    <context>
        <name>TakeIn</name>
        <message numerus="yes">
            <source>%n file</source>
            <comment>%n files</comment>
            <translation>
                <numerusform>%n ملف</numerusform>
                <numerusform>ملف واحد</numerusform>
                <numerusform>ملفان</numerusform>
                <numerusform>%n ملفات</numerusform>
                <numerusform>%n ملفًا</numerusform>
                <numerusform>%n ملف</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n further attempt</source>
            <comment>%n further attempts</comment>
            <translation>
                <numerusform>%n محاولة أخرى</numerusform>
                <numerusform>محاولة أخرى واحدة</numerusform>
                <numerusform>محاولتان أخريان</numerusform>
                <numerusform>%n محاولات أخرى</numerusform>
                <numerusform>%n محاولة أخرى</numerusform>
                <numerusform>%n محاولة أخرى</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left out</source>
            <comment>%n left out</comment>
            <translation>
                <numerusform>تُرك %n</numerusform>
                <numerusform>تُرك %n</numerusform>
                <numerusform>تُرك %n</numerusform>
                <numerusform>تُرك %n</numerusform>
                <numerusform>تُرك %n</numerusform>
                <numerusform>تُرك %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n match is unclear: choose whose it is, or leave it out.</source>
            <comment>%n matches are unclear: choose whose they are, or leave them out.</comment>
            <translation>
                <numerusform>%n مطابقة غير واضحة: اختر لمن هي، أو اتركها.</numerusform>
                <numerusform>مطابقة واحدة غير واضحة: اختر لمن هي، أو اتركها.</numerusform>
                <numerusform>مطابقتان غير واضحتين: اختر لمن هما، أو اتركهما.</numerusform>
                <numerusform>%n مطابقات غير واضحة: اختر لمن هي، أو اتركها.</numerusform>
                <numerusform>%n مطابقة غير واضحة: اختر لمن هي، أو اتركها.</numerusform>
                <numerusform>%n مطابقة غير واضحة: اختر لمن هي، أو اتركها.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new learner</source>
            <comment>%n new learners</comment>
            <translation>
                <numerusform>%n متعلّم جديد</numerusform>
                <numerusform>متعلّم جديد واحد</numerusform>
                <numerusform>متعلّمان جديدان</numerusform>
                <numerusform>%n متعلّمين جدد</numerusform>
                <numerusform>%n متعلّمًا جديدًا</numerusform>
                <numerusform>%n متعلّم جديد</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new learner needs a name.</source>
            <comment>%n new learners need a name.</comment>
            <translation>
                <numerusform>%n متعلّم جديد يحتاجون إلى اسم.</numerusform>
                <numerusform>متعلّم جديد واحد يحتاج إلى اسم.</numerusform>
                <numerusform>متعلّمان جديدان يحتاجان إلى اسم.</numerusform>
                <numerusform>%n متعلّمين جدد يحتاجون إلى اسم.</numerusform>
                <numerusform>%n متعلّمًا جديدًا يحتاجون إلى اسم.</numerusform>
                <numerusform>%n متعلّم جديد يحتاجون إلى اسم.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n submission</source>
            <comment>%n submissions</comment>
            <translation>
                <numerusform>%n تسليم</numerusform>
                <numerusform>تسليم واحد</numerusform>
                <numerusform>تسليمان</numerusform>
                <numerusform>%n تسليمات</numerusform>
                <numerusform>%n تسليمًا</numerusform>
                <numerusform>%n تسليم</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n submission was taken in before, with the same files.</source>
            <comment>%n submissions were taken in before, with the same files.</comment>
            <translation>
                <numerusform>استُلم %n تسليم من قبل بالملفات نفسها.</numerusform>
                <numerusform>استُلم تسليم واحد من قبل بالملفات نفسها.</numerusform>
                <numerusform>استُلم تسليمان من قبل بالملفات نفسها.</numerusform>
                <numerusform>استُلمت %n تسليمات من قبل بالملفات نفسها.</numerusform>
                <numerusform>استُلم %n تسليمًا من قبل بالملفات نفسها.</numerusform>
                <numerusform>استُلم %n تسليم من قبل بالملفات نفسها.</numerusform>
            </translation>
        </message>
        <message>
            <source>A Moodle download of all submissions, or a folder with one folder for each learner.</source>
            <translation>تنزيل كل التسليمات من Moodle، أو مجلد فيه مجلد لكل متعلّم.</translation>
        </message>
        <message>
            <source>About the source</source>
            <translation>عن المصدر</translation>
        </message>
        <message>
            <source>Adds names, e-mail and times; needed only where it does not lie beside.</source>
            <translation>تضيف الأسماء والبريد والأوقات؛ تلزم فقط إن لم تكن بجانبه.</translation>
        </message>
        <message>
            <source>Another source</source>
            <translation>مصدر آخر</translation>
        </message>
        <message>
            <source>Back to the submission</source>
            <translation>العودة إلى التسليم</translation>
        </message>
        <message>
            <source>Back to {name}</source>
            <translation>إعادة إلى {name}</translation>
        </message>
        <message>
            <source>Being marked</source>
            <translation>قيد التصحيح</translation>
        </message>
        <message>
            <source>Canvas download</source>
            <translation>تنزيل من Canvas</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>اختيار مجلد…</translation>
        </message>
        <message>
            <source>Choose a source first.</source>
            <translation>اختر مصدرًا أولًا.</translation>
        </message>
        <message>
            <source>Choose a zip…</source>
            <translation>اختيار ملف zip…</translation>
        </message>
        <message>
            <source>Choose the task first.</source>
            <translation>اختر المهمة أولًا.</translation>
        </message>
        <message>
            <source>Choose worksheet…</source>
            <translation>اختيار ورقة درجات…</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>اختيار…</translation>
        </message>
        <message>
            <source>Cohort</source>
            <translation>الدفعة</translation>
        </message>
        <message>
            <source>Drop a zip or a folder here</source>
            <translation>أفلت ملف zip أو مجلدًا هنا</translation>
        </message>
        <message>
            <source>Drop a zip or a folder: you see whose everything is before anything is taken in.</source>
            <translation>أفلت ملف zip أو مجلدًا: ترى لمن كل شيء قبل استلام أي شيء.</translation>
        </message>
        <message>
            <source>Drop the others afterwards, or put all into one folder.</source>
            <translation>أفلت الباقي بعد ذلك، أو ضع الكل في مجلد واحد.</translation>
        </message>
        <message>
            <source>E-mail (may be empty)</source>
            <translation>البريد الإلكتروني (اختياري)</translation>
        </message>
        <message>
            <source>Earlier take-ins</source>
            <translation>استلامات سابقة</translation>
        </message>
        <message>
            <source>Empty</source>
            <translation>فارغ</translation>
        </message>
        <message>
            <source>File</source>
            <translation>الملف</translation>
        </message>
        <message>
            <source>File without learner</source>
            <translation>ملف بلا متعلّم</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>الملفات</translation>
        </message>
        <message>
            <source>Files of this submission</source>
            <translation>ملفات هذا التسليم</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>المجلد</translation>
        </message>
        <message>
            <source>Give to</source>
            <translation>إعطاء لـ</translation>
        </message>
        <message>
            <source>Give to…</source>
            <translation>إعطاء لـ…</translation>
        </message>
        <message>
            <source>Given</source>
            <translation>معطى</translation>
        </message>
        <message>
            <source>Given to several learners it belongs to each of them.</source>
            <translation>إن أُعطي لعدة متعلّمين فهو لكل منهم.</translation>
        </message>
        <message>
            <source>Given twice</source>
            <translation>أُعطي مرتين</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>عودة</translation>
        </message>
        <message>
            <source>Go to it</source>
            <translation>الذهاب إليه</translation>
        </message>
        <message>
            <source>Goes to</source>
            <translation>يذهب إلى</translation>
        </message>
        <message>
            <source>Grading worksheet</source>
            <translation>ورقة الدرجات</translation>
        </message>
        <message>
            <source>Handed in by</source>
            <translation>سلّمه</translation>
        </message>
        <message>
            <source>In the register</source>
            <translation>في السجل</translation>
        </message>
        <message>
            <source>It was undone; its source can be taken in again.</source>
            <translation>تم التراجع عنه؛ ويمكن استلام مصدره من جديد.</translation>
        </message>
        <message>
            <source>Its submissions are gone from every list; the source can be taken in again.</source>
            <translation>غابت تسليماته عن كل القوائم؛ ويمكن استلام المصدر من جديد.</translation>
        </message>
        <message>
            <source>Kept elsewhere</source>
            <translation>محفوظ في مكان آخر</translation>
        </message>
        <message>
            <source>Known</source>
            <translation>معروف</translation>
        </message>
        <message>
            <source>Learner</source>
            <translation>المتعلّم</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>ترك</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>متروك</translation>
        </message>
        <message>
            <source>Load plan</source>
            <translation>تحميل خطة</translation>
        </message>
        <message>
            <source>Load plan…</source>
            <translation>تحميل خطة…</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>فحص من جديد</translation>
        </message>
        <message>
            <source>Look at it</source>
            <translation>فحصه</translation>
        </message>
        <message>
            <source>Looking at {name}</source>
            <translation>جارٍ فحص {name}</translation>
        </message>
        <message>
            <source>Loose file</source>
            <translation>ملف مفرد</translation>
        </message>
        <message>
            <source>Loose files</source>
            <translation>ملفات مفردة</translation>
        </message>
        <message>
            <source>Loose files {count}</source>
            <translation>ملفات مفردة {count}</translation>
        </message>
        <message>
            <source>Mahara portfolio</source>
            <translation>حافظة من Mahara</translation>
        </message>
        <message>
            <source>Mark them</source>
            <translation>تصحيحها</translation>
        </message>
        <message>
            <source>Moodle download</source>
            <translation>تنزيل من Moodle</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Name missing</source>
            <translation>الاسم ناقص</translation>
        </message>
        <message>
            <source>New learner</source>
            <translation>متعلّم جديد</translation>
        </message>
        <message>
            <source>No task yet</source>
            <translation>لا مهمة بعد</translation>
        </message>
        <message>
            <source>Nobody yet: it is not taken in.</source>
            <translation>لا أحد بعد: لا يُستلم.</translation>
        </message>
        <message>
            <source>Not taken</source>
            <translation>غير مأخوذ</translation>
        </message>
        <message>
            <source>Notes {count}</source>
            <translation>ملاحظات {count}</translation>
        </message>
        <message>
            <source>Nothing is left to take in.</source>
            <translation>لم يبقَ شيء للاستلام.</translation>
        </message>
        <message>
            <source>Nothing is taken in.</source>
            <translation>لم يُستلم شيء.</translation>
        </message>
        <message>
            <source>Nothing new. Nothing was changed.</source>
            <translation>لا جديد. لم يتغيّر شيء.</translation>
        </message>
        <message>
            <source>Nothing was taken in yet</source>
            <translation>لم يُستلم شيء بعد</translation>
        </message>
        <message>
            <source>Number (may be empty)</source>
            <translation>الرقم (اختياري)</translation>
        </message>
        <message>
            <source>One source at a time: this is {name}.</source>
            <translation>مصدر واحد في كل مرة: هذا {name}.</translation>
        </message>
        <message>
            <source>Open edX download</source>
            <translation>تنزيل من Open edX</translation>
        </message>
        <message>
            <source>Path of a zip or folder</source>
            <translation>مسار ملف zip أو مجلد</translation>
        </message>
        <message>
            <source>Plans (*.csv)</source>
            <translation>خطط (*.csv)</translation>
        </message>
        <message>
            <source>Recorded with every submission.</source>
            <translation>يُسجَّل مع كل تسليم.</translation>
        </message>
        <message>
            <source>Sakai download</source>
            <translation>تنزيل من Sakai</translation>
        </message>
        <message>
            <source>Save plan</source>
            <translation>حفظ الخطة</translation>
        </message>
        <message>
            <source>Save plan…</source>
            <translation>حفظ الخطة…</translation>
        </message>
        <message>
            <source>Several submissions go to {name}: choose others, or leave all but one out.</source>
            <translation>تذهب عدة تسليمات إلى {name}: اختر غيرها، أو اترك كلها إلا واحدًا.</translation>
        </message>
        <message>
            <source>Shared by {count}</source>
            <translation>مشترك بين {count}</translation>
        </message>
        <message>
            <source>Site</source>
            <translation>الموقع</translation>
        </message>
        <message>
            <source>Site or worksheet were changed: look again first.</source>
            <translation>تغيّر الموقع أو ورقة الدرجات: افحص من جديد أولًا.</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>الحجم</translation>
        </message>
        <message>
            <source>Skipped</source>
            <translation>متروك</translation>
        </message>
        <message>
            <source>Skipped {count}</source>
            <translation>متروكة {count}</translation>
        </message>
        <message>
            <source>Something of it was marked, so it stays.</source>
            <translation>صُحّح شيء منه، فيبقى.</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>المصدر</translation>
        </message>
        <message>
            <source>Standing</source>
            <translation>الوضع</translation>
        </message>
        <message>
            <source>Stopped. Nothing was taken in.</source>
            <translation>أُوقف. لم يُستلم شيء.</translation>
        </message>
        <message>
            <source>Stopping takes nothing in.</source>
            <translation>عند الإيقاف لا يُستلم شيء.</translation>
        </message>
        <message>
            <source>Submissions</source>
            <translation>التسليمات</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>نزع</translation>
        </message>
        <message>
            <source>Take away from {name}</source>
            <translation>نزع من {name}</translation>
        </message>
        <message>
            <source>Take in</source>
            <translation>استلام</translation>
        </message>
        <message numerus="yes">
            <source>Take in %n submission</source>
            <comment>Take in %n submissions</comment>
            <translation>
                <numerusform>استلام %n تسليم</numerusform>
                <numerusform>استلام تسليم واحد</numerusform>
                <numerusform>استلام تسليمين</numerusform>
                <numerusform>استلام %n تسليمات</numerusform>
                <numerusform>استلام %n تسليمًا</numerusform>
                <numerusform>استلام %n تسليم</numerusform>
            </translation>
        </message>
        <message>
            <source>Take this submission in</source>
            <translation>استلام هذا التسليم</translation>
        </message>
        <message>
            <source>Taken</source>
            <translation>مأخوذ</translation>
        </message>
        <message>
            <source>Taken in</source>
            <translation>استُلم</translation>
        </message>
        <message>
            <source>Taken in: {parts}.</source>
            <translation>استُلم: {parts}.</translation>
        </message>
        <message>
            <source>Taking in {name}</source>
            <translation>جارٍ استلام {name}</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>المهمة</translation>
        </message>
        <message>
            <source>The plan is in {path}.</source>
            <translation>الخطة في {path}.</translation>
        </message>
        <message>
            <source>The site or centre of the source.</source>
            <translation>موقع المصدر أو مركزه.</translation>
        </message>
        <message>
            <source>The take-in is undone.</source>
            <translation>تم التراجع عن الاستلام.</translation>
        </message>
        <message>
            <source>The workspace is open for reading only.</source>
            <translation>مساحة العمل مفتوحة للقراءة فقط.</translation>
        </message>
        <message>
            <source>Unclear</source>
            <translation>غير واضح</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <source>Undo this take-in</source>
            <translation>التراجع عن هذا الاستلام</translation>
        </message>
        <message>
            <source>Undone</source>
            <translation>تم التراجع عنه</translation>
        </message>
        <message>
            <source>Undone: {what}.</source>
            <translation>تم التراجع: {what}.</translation>
        </message>
        <message>
            <source>What is chosen</source>
            <translation>ما اختير</translation>
        </message>
        <message>
            <source>What these portfolios are marked for.</source>
            <translation>المهمة التي تُصحّح لها حوافظ الأعمال هذه.</translation>
        </message>
        <message>
            <source>Whose is it?</source>
            <translation>لمن هو؟</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>السبب</translation>
        </message>
        <message>
            <source>Why it is left out</source>
            <translation>سبب تركه</translation>
        </message>
        <message>
            <source>Why it is left out (may be empty)</source>
            <translation>سبب تركه (اختياري)</translation>
        </message>
        <message>
            <source>Why it is undone</source>
            <translation>سبب التراجع</translation>
        </message>
        <message>
            <source>Why it is undone (may be empty)</source>
            <translation>سبب التراجع (اختياري)</translation>
        </message>
        <message>
            <source>Why the file is left out</source>
            <translation>سبب ترك الملف</translation>
        </message>
        <message>
            <source>Worksheets (*.csv *.txt)</source>
            <translation>أوراق الدرجات (*.csv *.txt)</translation>
        </message>
        <message>
            <source>Zip</source>
            <translation>Zip</translation>
        </message>
        <message>
            <source>Zips (*.zip)</source>
            <translation>ملفات Zip (*.zip)</translation>
        </message>
        <message>
            <source>a draft, not handed in</source>
            <translation>مسودة لم تُسلَّم</translation>
        </message>
        <message>
            <source>a folder for each learner</source>
            <translation>مجلد لكل متعلّم</translation>
        </message>
        <message>
            <source>choose a folder</source>
            <translation>اختيار مجلد</translation>
        </message>
        <message>
            <source>choose a zip</source>
            <translation>اختيار ملف zip</translation>
        </message>
        <message>
            <source>each learner's own</source>
            <translation>لكل متعلّم ما له</translation>
        </message>
        <message>
            <source>give files to…</source>
            <translation>إعطاء ملفات لـ…</translation>
        </message>
        <message>
            <source>handed in</source>
            <translation>سُلّم</translation>
        </message>
        <message>
            <source>leaving out {file}</source>
            <translation>ترك {file}</translation>
        </message>
        <message>
            <source>leaving out {name}</source>
            <translation>ترك {name}</translation>
        </message>
        <message>
            <source>marked there</source>
            <translation>مصحّح هناك</translation>
        </message>
        <message>
            <source>marks released there</source>
            <translation>الدرجات معلنة هناك</translation>
        </message>
        <message>
            <source>match of {name}</source>
            <translation>مطابقة {name}</translation>
        </message>
        <message>
            <source>new learner {name}</source>
            <translation>متعلّم جديد {name}</translation>
        </message>
        <message>
            <source>next unclear</source>
            <translation>غير الواضح التالي</translation>
        </message>
        <message>
            <source>nobody in the register fits</source>
            <translation>لا أحد في السجل يطابق</translation>
        </message>
        <message>
            <source>none</source>
            <translation>بلا</translation>
        </message>
        <message>
            <source>not marked there</source>
            <translation>غير مصحّح هناك</translation>
        </message>
        <message>
            <source>nothing handed in</source>
            <translation>لم يُسلَّم شيء</translation>
        </message>
        <message>
            <source>of this take-in</source>
            <translation>من هذا الاستلام</translation>
        </message>
        <message>
            <source>one is made</source>
            <translation>يُنشأ تلقائيًا</translation>
        </message>
        <message>
            <source>one learner's files</source>
            <translation>ملفات متعلّم واحد</translation>
        </message>
        <message>
            <source>or paste a path</source>
            <translation>أو الصق مسارًا</translation>
        </message>
        <message>
            <source>plan {name}</source>
            <translation>الخطة {name}</translation>
        </message>
        <message>
            <source>reopened</source>
            <translation>أُعيد فتحه</translation>
        </message>
        <message>
            <source>same e-mail</source>
            <translation>البريد الإلكتروني نفسه</translation>
        </message>
        <message>
            <source>same learner number</source>
            <translation>رقم المتعلّم نفسه</translation>
        </message>
        <message>
            <source>same name</source>
            <translation>الاسم نفسه</translation>
        </message>
        <message>
            <source>several learners fit: {numbers}</source>
            <translation>عدة متعلّمين يطابقون: {numbers}</translation>
        </message>
        <message>
            <source>several submissions fit learner {number}</source>
            <translation>عدة تسليمات تطابق المتعلّم {number}</translation>
        </message>
        <message>
            <source>take in</source>
            <translation>استلام</translation>
        </message>
        <message>
            <source>taken in before</source>
            <translation>استُلم من قبل</translation>
        </message>
        <message>
            <source>taking in {file}</source>
            <translation>استلام {file}</translation>
        </message>
        <message>
            <source>taking in {name}</source>
            <translation>استلام {name}</translation>
        </message>
        <message>
            <source>the one beside it</source>
            <translation>التي بجانبه</translation>
        </message>
        <message>
            <source>the source does not name anybody</source>
            <translation>المصدر لا يسمّي أحدًا</translation>
        </message>
        <message>
            <source>undo the last change</source>
            <translation>تراجع عن آخر تغيير</translation>
        </message>
        <message>
            <source>{file} for {name}</source>
            <translation>{file} لـ {name}</translation>
        </message>
        <message>
            <source>{file} not for {name}</source>
            <translation>{file} ليس لـ {name}</translation>
        </message>
        <message>
            <source>{name} goes to a learner who is left out.</source>
            <translation>{name} يذهب إلى متعلّم متروك.</translation>
        </message>
        <message>
            <source>{name}: nothing was left out.</source>
            <translation>{name}: لم يُترك شيء.</translation>
        </message>
    </context>
    <context>
        <name>Templates</name>
        <message>
            <source>A4, landscape</source>
            <translation>A4 أفقي</translation>
        </message>
        <message>
            <source>A4, portrait</source>
            <translation>A4 عمودي</translation>
        </message>
        <message>
            <source>A6 card, 148 × 105 mm</source>
            <translation>بطاقة A6، 148 × 105 mm</translation>
        </message>
        <message>
            <source>Achievements that take this template</source>
            <translation>إنجازات تأخذ هذا القالب</translation>
        </message>
        <message>
            <source>Black</source>
            <translation>أسود</translation>
        </message>
        <message>
            <source>Blue</source>
            <translation>أزرق</translation>
        </message>
        <message>
            <source>Brown</source>
            <translation>بني</translation>
        </message>
        <message>
            <source>Certificate templates</source>
            <translation>قوالب الشهادات</translation>
        </message>
        <message>
            <source>Certificates are printed on A4, landscape. A template changes format, colour, logo and signatures, what is left out, and adds a second language.</source>
            <translation>تُطبع الشهادات على A4 أفقي. يغيّر القالب المقاس واللون والشعار والتوقيعات وما يُترك، ويضيف لغة ثانية.</translation>
        </message>
        <message>
            <source>Certificates of these achievements take it</source>
            <translation>تأخذه شهادات هذه الإنجازات</translation>
        </message>
        <message>
            <source>Certificates that were issued keep theirs.</source>
            <translation>الشهادات الصادرة تحتفظ بقوالبها.</translation>
        </message>
        <message>
            <source>Choose a picture</source>
            <translation>اختيار صورة</translation>
        </message>
        <message>
            <source>Choose a picture: {name}</source>
            <translation>اختيار صورة: {name}</translation>
        </message>
        <message>
            <source>Choose a picture…</source>
            <translation>اختيار صورة…</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>اللون</translation>
        </message>
        <message>
            <source>Colours to choose from</source>
            <translation>ألوان للاختيار</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>البلد</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>المقاس</translation>
        </message>
        <message>
            <source>Green</source>
            <translation>أخضر</translation>
        </message>
        <message>
            <source>In place of the seal; it stands on white.</source>
            <translation>مكان الختم؛ على خلفية بيضاء.</translation>
        </message>
        <message>
            <source>Learning outcomes</source>
            <translation>نواتج التعلّم</translation>
        </message>
        <message>
            <source>Letter, landscape</source>
            <translation>Letter أفقي</translation>
        </message>
        <message>
            <source>Letter, portrait</source>
            <translation>Letter عمودي</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>المستوى</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>الترخيص</translation>
        </message>
        <message>
            <source>Line of who decided</source>
            <translation>سطر صاحب القرار</translation>
        </message>
        <message>
            <source>Logo</source>
            <translation>الشعار</translation>
        </message>
        <message>
            <source>Make a template</source>
            <translation>إنشاء قالب</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Name {number}</source>
            <translation>الاسم {number}</translation>
        </message>
        <message>
            <source>Name, title, issuer, dates, number and code always do.</source>
            <translation>الاسم والعنوان وجهة الإصدار والتواريخ والرقم والرمز تظهر دائمًا.</translation>
        </message>
        <message>
            <source>New template</source>
            <translation>قالب جديد</translation>
        </message>
        <message>
            <source>No template yet</source>
            <translation>لا قالب بعد</translation>
        </message>
        <message>
            <source>None</source>
            <translation>بلا</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation>لم يُحفظ</translation>
        </message>
        <message>
            <source>Of the frame and small words. What matters is always black.</source>
            <translation>لون الإطار والكلمات الصغيرة. والمهم أسود دائمًا.</translation>
        </message>
        <message>
            <source>Outcome and points</source>
            <translation>النتيجة والنقاط</translation>
        </message>
        <message>
            <source>Own statement</source>
            <translation>العبارة الخاصة</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Pictures (*.png *.jpg *.jpeg *.webp *.bmp *.gif *.tif *.tiff)</source>
            <translation>صور (*.png *.jpg *.jpeg *.webp *.bmp *.gif *.tif *.tiff)</translation>
        </message>
        <message>
            <source>Print test page</source>
            <translation>طباعة صفحة اختبار</translation>
        </message>
        <message>
            <source>Print test page…</source>
            <translation>طباعة صفحة اختبار…</translation>
        </message>
        <message>
            <source>Print {file} at 100 % and scan its codes.</source>
            <translation>اطبع {file} بحجم 100 % وامسح رموزه.</translation>
        </message>
        <message>
            <source>Red</source>
            <translation>أحمر</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>حذف</translation>
        </message>
        <message>
            <source>Remove the picture: {name}</source>
            <translation>حذف الصورة: {name}</translation>
        </message>
        <message>
            <source>Role {number}</source>
            <translation>الدور {number}</translation>
        </message>
        <message>
            <source>Save as a new version</source>
            <translation>الحفظ إصدارةً جديدة</translation>
        </message>
        <message>
            <source>Save the template first.</source>
            <translation>احفظ القالب أولًا.</translation>
        </message>
        <message>
            <source>Seal with initials</source>
            <translation>ختم بالأحرف الأولى</translation>
        </message>
        <message>
            <source>Second language</source>
            <translation>لغة ثانية</translation>
        </message>
        <message>
            <source>Settings of the template</source>
            <translation>إعدادات القالب</translation>
        </message>
        <message>
            <source>Shown with</source>
            <translation>يُعرض مع</translation>
        </message>
        <message>
            <source>Signature {number}</source>
            <translation>التوقيع {number}</translation>
        </message>
        <message>
            <source>Signatures</source>
            <translation>التوقيعات</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>الهاتف</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>القالب</translation>
        </message>
        <message>
            <source>The print test is written.</source>
            <translation>كُتب اختبار الطباعة.</translation>
        </message>
        <message>
            <source>The same certificate beside the first, where the achievement speaks it.</source>
            <translation>الشهادة نفسها بجانب الأولى، حيث يتكلمها الإنجاز.</translation>
        </message>
        <message>
            <source>There is no achievement yet.</source>
            <translation>لا إنجاز بعد.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <source>Violet</source>
            <translation>بنفسجي</translation>
        </message>
        <message>
            <source>Wallet card, 85.6 × 54 mm</source>
            <translation>بطاقة محفظة، 85.6 × 54 mm</translation>
        </message>
        <message>
            <source>What stands on it</source>
            <translation>ما يظهر عليها</translation>
        </message>
        <message>
            <source>Who verified</source>
            <translation>من تحقق</translation>
        </message>
        <message>
            <source>Workload</source>
            <translation>حجم العمل</translation>
        </message>
        <message>
            <source>a sample</source>
            <translation>عيّنة</translation>
        </message>
        <message>
            <source>new template</source>
            <translation>قالب جديد</translation>
        </message>
        <message>
            <source>save as a new version</source>
            <translation>الحفظ إصدارةً جديدة</translation>
        </message>
        <message>
            <source>undo</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <source>{name} is saved as version {number}.</source>
            <translation>حُفظ {name} بالإصدارة {number}.</translation>
        </message>
        <message>
            <source>{name}, version {number}</source>
            <translation>{name}، الإصدارة {number}</translation>
        </message>
    </context>
    <context>
        <name>Time</name>
        <message>
            <source>on {day}</source>
            <translation>في {day}</translation>
        </message>
        <message>
            <source>today at {time}</source>
            <translation>اليوم في {time}</translation>
        </message>
        <message>
            <source>yesterday at {time}</source>
            <translation>أمس في {time}</translation>
        </message>
    </context>
    <context>
        <name>Visitor</name>
        <message>
            <source>Back to the sign-in</source>
            <translation>العودة إلى تسجيل الدخول</translation>
        </message>
        <message>
            <source>Without an account</source>
            <translation>دون حساب</translation>
        </message>
    </context>
    <context>
        <name>Where</name>
        <message>
            <source>Choose…</source>
            <translation>اختيار…</translation>
        </message>
    </context>
</TS>
