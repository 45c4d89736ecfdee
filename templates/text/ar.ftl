# Page texts in Arabic; see en.ftl.

# Layout
title-error = خطأ:
language = اللغة: { $name }
privacy-policy = سياسة الخصوصية
terms-of-service = شروط الخدمة
signed-in-as = تم تسجيل الدخول باسم
continue-to = ستنتقل بعد ذلك إلى { $host }
reference = المرجع
code = رمز الخطأ
detail = التفاصيل
working = لحظة من فضلك…

# Durations and dates
span-seconds = { $number ->
    [one] ثانية واحدة
    [two] ثانيتين
    [few] { $number } ثوانٍ
    [many] { $number } ثانية
   *[other] { $number } ثانية
}
span-minutes = { $number ->
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $number } دقائق
    [many] { $number } دقيقة
   *[other] { $number } دقيقة
}
span-hours = { $number ->
    [one] ساعة واحدة
    [two] ساعتين
    [few] { $number } ساعات
    [many] { $number } ساعة
   *[other] { $number } ساعة
}
span-days = { $number ->
    [one] يوم واحد
    [two] يومين
    [few] { $number } أيام
    [many] { $number } يومًا
   *[other] { $number } يوم
}
date-and-time = { $day } { $month } { $year }، الساعة { $time } UTC
month-1 = يناير
month-2 = فبراير
month-3 = مارس
month-4 = أبريل
month-5 = مايو
month-6 = يونيو
month-7 = يوليو
month-8 = أغسطس
month-9 = سبتمبر
month-10 = أكتوبر
month-11 = نوفمبر
month-12 = ديسمبر

# Sign-in
login-title = تسجيل الدخول
login-title-application = تسجيل الدخول إلى { $application }
login-failed = تعذّر تسجيل الدخول
login-email = البريد الإلكتروني
login-username = اسم المستخدم
login-either = البريد الإلكتروني أو اسم المستخدم
login-password = كلمة المرور
login-remember = إبقاء تسجيل دخولي
login-submit = تسجيل الدخول
login-email-missing = أدخل عنوان بريدك الإلكتروني.
login-email-invalid = أدخل عنوان بريد إلكتروني مثل ⁦name@example.com⁩.
login-username-missing = أدخل اسم المستخدم.
login-either-missing = أدخل بريدك الإلكتروني أو اسم المستخدم.
login-either-invalid = أدخل عنوان بريد إلكتروني مثل ⁦name@example.com⁩، أو اسم مستخدم بدون @.
login-password-missing = أدخل كلمة المرور.
login-wrong = البريد الإلكتروني أو كلمة المرور غير صحيحة.
login-wrong-username = اسم المستخدم أو كلمة المرور غير صحيحة.
login-wrong-either = البريد الإلكتروني أو اسم المستخدم أو كلمة المرور غير صحيحة.
login-unverified = لم يتم التحقق من عنوان بريدك الإلكتروني بعد. اطلب من المسؤول التحقق منه.
password-show = إظهار
password-hide = إخفاء
password-show-label = إظهار كلمة المرور
password-hide-label = إخفاء كلمة المرور
caps-lock = مفتاح Caps Lock مفعّل.

# Account selection
select-title = اختيار حساب
select-title-application = اختيار حساب لاستخدامه مع { $application }
select-continue = المتابعة باسم { $account }
select-another = استخدام حساب آخر

# Consent
consent-page-title = السماح بالوصول إلى حسابك · { $application }
consent-title = هل تسمح لتطبيق { $application } بالوصول إلى حسابك؟
consent-nothing = لا يتلقى التطبيق سوى معرّف لحسابك، دون ملفك الشخصي.
consent-scopes = الأذونات المطلوبة
consent-trust = لا تسمح بالوصول إلا إذا كنت تثق بالتطبيق. إذا رفضت، فلن تتم مشاركة أي شيء وستعود إلى التطبيق.
consent-allow = سماح
consent-deny = رفض
consent-again = تغيّر الحساب أو تسجيل الدخول في هذا المتصفح منذ أن فتحت الصفحة. لم تتم مشاركة أي شيء. تحقق من الحساب وقرّر من جديد.
consent-use-server = استخدام { $server } نيابةً عنك
scope-profile = اسمك وصورتك وتفاصيل أخرى من ملفك الشخصي
scope-email = عنوان بريدك الإلكتروني
scope-address = عنوانك البريدي
scope-phone = رقم هاتفك
scope-offline-access = بياناتك أثناء غيابك، حتى بعد تسجيل خروجك
scope-attributes = بياناتك: { $titles }

# Sign-out
logout-page-title = تسجيل الخروج
logout-title = هل تريد تسجيل الخروج؟
logout-asks = يطلب { $application } تسجيل خروجك
logout-consequence = ستحتاج إلى تسجيل الدخول مجددًا في هذا المتصفح في المرة القادمة.
logout-submit = تسجيل الخروج
logout-stay = البقاء مسجّل الدخول
signed-out-page-title = تم تسجيل الخروج
signed-out-title = تم تسجيل خروجك
signed-out-applications = قد تبقى مسجّل الدخول في التطبيقات التي استخدمتها إلى أن تسجّل خروجك منها أيضًا. على حاسوب مشترك، أغلق الآن جميع نوافذ المتصفح.
signed-out-withheld = أراد { $application } المتابعة على عنوان غير مسجّل له، لذلك لم تتم إعادة توجيهك.
signed-out-continue = المتابعة إلى { $application }
signed-out-again = تسجيل الدخول مجددًا

# Account
account-title = حسابك
account-name = الاسم
account-email = البريد الإلكتروني
account-verified = تم التحقق
account-not-verified = لم يتم التحقق
account-limited = قبل أن تتمكن من استخدام حسابك، أكّد أن عنوان البريد الإلكتروني هذا لك.
account-unverified = أكّد عنوان بريدك الإلكتروني حتى نتمكن من مساعدتك إذا فقدت الوصول إلى حسابك.
account-verify = تأكيد عنوان البريد الإلكتروني
account-signed-in = وقت تسجيل الدخول
account-username-missing = تحتاج إلى اسم مستخدم لتسجيل الدخول مرة أخرى، وليس لديك اسم بعد.
account-username-choose = اختيار اسم مستخدم
account-sign-out = تسجيل الخروج
claim-given-name = الاسم الأول
claim-middle-name = الاسم الأوسط
claim-family-name = اسم العائلة
claim-nickname = الاسم المستعار
claim-preferred-username = اسم المستخدم
claim-gender = الجنس
claim-birthdate = تاريخ الميلاد
claim-phone-number = رقم الهاتف
claim-website = الموقع الإلكتروني
claim-profile = صفحة الملف الشخصي
claim-zoneinfo = المنطقة الزمنية
claim-locale = اللغة
claim-address = العنوان
account-password = تغيير كلمة المرور
account-back = رجوع
account-back-to = العودة إلى حسابك
account-go-to = الانتقال إلى حسابك

# Profile
profile-title = ملفك الشخصي
profile-lead = يمكن للتطبيقات التي تسمح لها بالوصول إلى ملفك الشخصي الاطّلاع على هذه المعلومات.
profile-failed = لم يتم حفظ التغييرات
profile-draft = انتهت جلستك قبل حفظ تغييراتك. راجعها واحفظها الآن.
profile-administrator = لا يمكن إلا للمسؤول تغيير عنوان البريد الإلكتروني واسم المستخدم ورقم الهاتف والصورة والعنوان البريدي.
profile-administrator-own-username = لا يمكن إلا للمسؤول تغيير رقم الهاتف والصورة والعنوان البريدي.
profile-submit = حفظ
profile-too-long = { $claim }: الحد الأقصى لعدد الأحرف هو { $number }.
profile-characters = { $claim }: يحتوي على حرف غير مسموح به.
profile-form = الصيغة غير صالحة. { $form }
profile-help-name = اسمك الكامل كما تعرضه التطبيقات
profile-help-birthdate = أدخل السنة والشهر واليوم، مثل ⁦1990-12-31⁩.
profile-help-address = أدخل عنوانًا يبدأ بـ ⁦https://⁩، مثل ⁦https://example.com⁩.
profile-help-zoneinfo = أدخل منطقة زمنية مثل ⁦Europe/Paris⁩.
profile-help-locale = أدخل رمز لغة مثل ⁦ar⁩ أو ⁦fr-CA⁩.
profile-help-username = ما يصل إلى 64 من الحروف والأرقام والنقاط والشرطات والشرطات السفلية.
username-taken = اسم المستخدم هذا غير متاح. اختر اسمًا آخر.
username-attempts = جرّبت أسماء المستخدم أو غيّرتها مرات كثيرة جدًا. يمكنك المحاولة مجددًا بعد { $wait }.
username-attempts-advice = هذا القيد مؤقت. لم يتغير أي شيء.
attribute-help-number = أدخل رقمًا مثل 42 أو 2.5، مع نقطة قبل الكسور العشرية.
attribute-help-date = أدخل السنة والشهر واليوم، مثل 2026-12-31.
attribute-help-choice = اختر إحدى القيم.
attribute-help-list = إدخال واحد في كل سطر
attribute-too-large = لا تتسع المساحة لهذه البيانات. اختصر إحداها.
attribute-yes = نعم
attribute-no = لا
profile-read-only = معلومات أخرى عنك
choose-none = غير محدد

# Password
password-title = تغيير كلمة المرور
password-lead = سيتم تسجيل الخروج من جميع المتصفحات والتطبيقات الأخرى، وستبقى مسجّل الدخول في هذا المتصفح.
password-failed = لم يتم تغيير كلمة المرور
password-present = كلمة المرور الحالية
password-new = كلمة المرور الجديدة
password-again = تأكيد كلمة المرور الجديدة
password-rule = الحد الأدنى لعدد الأحرف هو { $number }، ويجب أن يصعب تخمينها: يُفضَّل استخدام عدة كلمات لا علاقة بينها. لا يُقبل اسمك أو عنوانك أو كلمات المرور المعروفة.
password-submit = تغيير كلمة المرور
password-present-missing = أدخل كلمة المرور الحالية.
password-new-missing = أدخل كلمة مرور جديدة.
password-same = كلمة المرور الجديدة هي كلمة المرور الحالية نفسها.
password-too-short = كلمة المرور الجديدة قصيرة. الحد الأدنى لعدد الأحرف هو { $number }.
password-too-long = كلمة المرور الجديدة طويلة. الحد الأقصى لعدد البايتات هو { $number }.
password-needs-lower = يجب أن تحتوي كلمة المرور على حرف لاتيني صغير.
password-needs-upper = يجب أن تحتوي كلمة المرور على حرف لاتيني كبير.
password-needs-digit = يجب أن تحتوي كلمة المرور على رقم.
password-needs-symbol = يجب أن تحتوي كلمة المرور على رمز أو مسافة.
password-known = كلمة المرور هذه معروفة من تسريبات بيانات، ويجرّبها المهاجمون أولًا. اختر كلمة أخرى، وغيّرها في كل مكان تستخدمها فيه.
password-weak = كلمة المرور الجديدة سهلة التخمين. أضف بضع كلمات لا علاقة بينها.
password-weak-common = كلمة المرور الجديدة سهلة التخمين: إنها تشبه كلمة مرور شائعة. استخدم عدة كلمات لا علاقة بينها.
password-weak-word = كلمة المرور الجديدة سهلة التخمين: إنها كلمة واحدة أو اسم. أضف بضع كلمات لا علاقة بينها.
password-weak-keys = كلمة المرور الجديدة سهلة التخمين: إنها تتبع ترتيب مفاتيح لوحة المفاتيح. استخدم عدة كلمات لا علاقة بينها.
password-weak-repeats = كلمة المرور الجديدة سهلة التخمين: إنها تكرر الأحرف نفسها. استخدم عدة كلمات لا علاقة بينها.
password-weak-sequence = كلمة المرور الجديدة سهلة التخمين: إنها تحتوي على تسلسل مثل abc أو 6543. استخدم عدة كلمات لا علاقة بينها.
password-weak-date = كلمة المرور الجديدة سهلة التخمين: إنها تحتوي على تاريخ أو سنة. أضف بضع كلمات لا علاقة بينها.
password-weak-own = كلمة المرور الجديدة سهلة التخمين: إنها تحتوي على اسمك أو عنوانك أو اسم هذه الخدمة. استخدم عدة كلمات لا علاقة بينها.
password-reused = سبق أن استخدمت كلمة المرور هذه. اختر كلمة لم تستخدمها هنا من قبل.
strength-short = قوة كلمة المرور: قصيرة جدًا
strength-weak = قوة كلمة المرور: ضعيفة، أضف المزيد من الكلمات
strength-fair = قوة كلمة المرور: متوسطة
strength-strong = قوة كلمة المرور: قوية
password-mismatch = كلمتا المرور غير متطابقتين.
password-wrong = كلمة المرور الحالية غير صحيحة.
password-attempts = أُدخلت كلمة مرور خاطئة مرات كثيرة جدًا. يمكنك المحاولة مجددًا بعد { $wait }.
password-attempts-advice = هذا القيد مؤقت. لم يتم تغيير كلمة المرور.

# Sessions
sessions-title = المتصفحات التي سجّلت الدخول منها
sessions-lead = سجّل الخروج من كل متصفح لا تعرفه أو لم تعد تستخدمه. إذا وجدت متصفحًا لا تعرفه، فغيّر كلمة المرور أيضًا.
sessions-signed-in = وقت تسجيل الدخول
sessions-last-used = آخر استخدام
sessions-place = عنوان IP عند تسجيل الدخول
sessions-browser = { $browser } على { $system }
sessions-some-browser = متصفح على { $system }
sessions-unknown = متصفح غير معروف
sessions-api = تطبيق عبر واجهة برمجة التطبيقات
sessions-present = هذا المتصفح
sessions-end = تسجيل الخروج
sessions-end-others = تسجيل الخروج من جميع المتصفحات الأخرى
sessions-sign-out = تسجيل الخروج من هذا المتصفح

# Applications
applications-title = التطبيقات التي يمكنها الوصول إلى حسابك
applications-lead = عند إلغاء وصول تطبيق ما، يتم تسجيل خروجه فورًا وعليه أن يطلب إذنك من جديد.
applications-none = لا يمكن لأي تطبيق الوصول إلى حسابك.
applications-since = الوصول منذ
applications-last-used = آخر استخدام
applications-remove = إلغاء الوصول

# Activity
activity-title = النشاط الأخير
activity-lead = عمليات تسجيل دخولك والتغييرات في حسابك خلال آخر 90 يومًا.
activity-none = لا يوجد نشاط لعرضه.
activity-administrator = بواسطة مسؤول
activity-older = عرض النشاط الأقدم
activity-newest = عرض أحدث نشاط
activity-not-me = لم أكن أنا
activity-not-me-lead = سنسجّل الخروج من جميع المتصفحات الأخرى وجميع التطبيقات، ونرسل إليك رسالة بريد إلكتروني تحتوي على رابط لتعيين كلمة مرور جديدة. ستبقى مسجّل الدخول هنا.
activity-not-me-lead-no-passwords = سنسجّل خروج جميع المتصفحات الأخرى وجميع التطبيقات. ستبقى مسجّل الدخول هنا.
activity-not-me-submit = تسجيل الخروج من كل مكان آخر
activity-signed-in = تسجيل دخول
activity-failed = عمليات تسجيل دخول فاشلة: { $number }
activity-signed-out = تسجيل خروج
activity-session-ended = تم تسجيل الخروج من متصفح آخر
activity-others-ended = تم تسجيل الخروج من جميع المتصفحات الأخرى
activity-password-set = تم تعيين كلمة المرور
activity-password-changed = تم تغيير كلمة المرور
activity-password-removed = تمت إزالة كلمة المرور
activity-email-verified = تم التحقق من عنوان البريد الإلكتروني
activity-profile-changed = تم تغيير الملف الشخصي
activity-terms-accepted = تم قبول الشروط
activity-deletion-planned = طُلب حذف الحساب
activity-deletion-cancelled = تم الاحتفاظ بالحساب
activity-data-exported = تم تصدير بياناتك
activity-application-added = مُنح { $application } حق الوصول
activity-some-application-added = مُنح تطبيق حق الوصول
activity-application-removed = أزيل وصول { $application }
activity-some-application-removed = أزيل وصول أحد التطبيقات
activity-not-me-reported = تم الإبلاغ عن نشاط شخص آخر

tokens-title = رموز API
tokens-lead = برمز API يعمل برنامج نيابةً عنك في مؤسسة واحدة، ولا يمكنه فعل أكثر مما يمكنك.
tokens-none = ليس لديك أي رموز API.
tokens-organization = المؤسسة
tokens-everywhere = كل المؤسسات
tokens-roles = الأدوار
tokens-made = تاريخ الإنشاء
tokens-expires = تاريخ الانتهاء
tokens-never = أبدًا
tokens-revoke = إلغاء
tokens-new = رمز API جديد
tokens-name = الاسم
tokens-name-help = الغرض من الرمز، مثل اسم البرنامج.
tokens-grant = المؤسسة والدور
tokens-lifetime = ينتهي بعد
tokens-days = { $number } يومًا
tokens-create = إنشاء الرمز
tokens-failed = لم يُنشأ الرمز
tokens-stale = لحمايتك، سجّل الدخول مرة أخرى قبل إنشاء رمز API.
tokens-not-offered = لا يمكنك إنشاء رموز API في مؤسساتك. اطلب ذلك من أحد مشرفي المؤسسة إذا احتجت إلى رمز.
tokens-secret = سر { $token }
tokens-secret-advice = انسخ السر الآن واحفظه في مكان آمن، فلن يظهر مرة أخرى. يمكن لكل من يملكه أن يعمل نيابةً عنك.
done-token-revoked = أُلغي رمز API.
activity-token-made = أُنشئ رمز API
activity-token-revoked = أُلغي رمز API
too-many-api-tokens = يمكن أن يكون للحساب { $most } من رموز API كحد أقصى. ألغِ رمزًا أولًا.
api-token-name-missing = أدخل اسمًا لا يتجاوز { $most } حرفًا.
api-token-role-missing = اختر مؤسسة ودورًا.

# Confirmations
done-profile = تم حفظ ملفك الشخصي.
done-password = تم تغيير كلمة المرور. تم تسجيل الخروج من جميع المتصفحات والتطبيقات الأخرى.
done-session = تم تسجيل الخروج من ذلك المتصفح.
done-others = تم تسجيل الخروج من جميع المتصفحات الأخرى.
done-application = لم يعد للتطبيق وصول إلى حسابك.
done-application-named = لم يعد لدى { $application } وصول إلى حسابك.
done-not-me = تم تسجيل الخروج من جميع المتصفحات الأخرى وجميع التطبيقات. أرسلنا إليك رسالة بريد إلكتروني تحتوي على رابط لتعيين كلمة مرور جديدة.
done-not-me-without-mail = تم تسجيل الخروج من جميع المتصفحات الأخرى وجميع التطبيقات. أُرسلت عدة رسائل قبل وقت قصير، لذلك لم تُرسل رسالة أخرى الآن. غيّر كلمة المرور هنا.
done-not-me-no-passwords = تم تسجيل خروج جميع المتصفحات الأخرى وجميع التطبيقات.
done-nothing = انتهت جلستك قبل تنفيذ هذا الإجراء. لم يتغير شيء. أعد المحاولة إذا كنت لا تزال تريد ذلك.
verify-first = أكّد عنوان بريدك الإلكتروني أولاً. بعد ذلك تتاح لك صفحات حسابك الأخرى.
another-person = النموذج الذي أرسلته يخص حسابًا لم يعد مسجّل الدخول هنا.
another-person-title = حساب آخر مسجّل الدخول
another-person-advice = لم يتغير شيء. انتقل إلى الحساب المسجّل الدخول الآن.
not-there = انتهت هذه الجلسة أو انتهى هذا الوصول بالفعل.
not-there-title = لم يعد هذا العنصر موجودًا
not-there-advice = أعد تحميل الصفحة لرؤية القائمة الحالية.

# Set-up link
setup-title = تعيين كلمة المرور
setup-first = أنت بصدد إعداد حساب المسؤول الأول.
setup-for = للحساب { $account }
setup-failed = لم يتم تعيين كلمة المرور
setup-email-taken = لا يمكن استخدام عنوان البريد الإلكتروني هذا. أدخل عنوانًا آخر.
setup-submit = تعيين كلمة المرور
setup-done-title = تم تعيين كلمة المرور
setup-done = يمكنك الآن تسجيل الدخول بكلمة المرور هذه. لم يعد الرابط صالحًا.
setup-link-over = انتهت صلاحية هذا الرابط، أو استُخدم من قبل، أو حلّ محله رابط أحدث.
setup-link-over-title = لم يعد هذا الرابط صالحًا
setup-link-over-advice = إذا كنت قد عيّنت كلمة المرور فسجّل الدخول بها، وإلا فاطلب رابطًا جديدًا من المسؤول.
login-forgot = هل نسيت كلمة المرور؟
login-by-mail = تسجيل الدخول عبر البريد الإلكتروني بدلاً من ذلك
login-by-mail-only = أرسل لي رسالة لتسجيل الدخول
login-method-not-offered = طريقة تسجيل الدخول هذه غير متاحة هنا. استخدم طريقة أخرى.
password-not-offered-title = لا حاجة إلى كلمة مرور هنا
password-not-offered = يتم تسجيل الدخول هنا عبر البريد الإلكتروني، بدون كلمة مرور.
password-not-offered-advice = لتسجيل الدخول، انتقل إلى صفحة تسجيل الدخول واطلب إرسال رسالة إليك.
bot-check-failed = تعذّر التحقّق من أنك إنسان. يُرجى المحاولة مجددًا.
bot-check-script = تتحقّق هذه الصفحة من أنك إنسان. يتطلّب ذلك JavaScript. فعّلها ثم أعد تحميل الصفحة.
forgot-title = إعادة تعيين كلمة المرور
forgot-lead = أدخل عنوان البريد الإلكتروني لحسابك. سنرسل إليك رابطًا لتعيين كلمة مرور جديدة.
forgot-lead-username = أدخل اسم المستخدم لحسابك. سنرسل إلى بريده الإلكتروني رابطًا لتعيين كلمة مرور جديدة.
forgot-lead-either = أدخل البريد الإلكتروني أو اسم المستخدم لحسابك. سنرسل إليك رابطًا لتعيين كلمة مرور جديدة.
forgot-failed = تعذّر إرسال الرسالة
forgot-submit = إرسال الرابط
forgot-back = العودة إلى تسجيل الدخول
forgot-done-title = تحقّق من بريدك الإلكتروني
forgot-done = إذا كان هناك حساب بالعنوان { $account } فقد أرسلنا إليه رسالة. الرابط الوارد فيها صالح لمدة { $valid }.
forgot-done-name = إذا كان هناك حساب { $account } فقد أرسلنا رسالة إلى عنوانه. الرابط الوارد فيها صالح لمدة { $valid }.
forgot-done-advice = إذا لم تصل أي رسالة خلال بضع دقائق، فابحث في مجلد الرسائل غير المرغوب فيها وتحقّق من العنوان.
forgot-done-advice-name = إذا لم تصل أي رسالة خلال بضع دقائق، فابحث في مجلد الرسائل غير المرغوب فيها وتحقّق مما أدخلته.
forgot-again = تجربة عنوان آخر
forgot-again-name = تجربة إدخال آخر
reset-title = تعيين كلمة مرور جديدة
reset-lead = سيتم تسجيل خروجك من جميع المتصفحات والتطبيقات.
reset-done = تم تسجيل خروجك من جميع المتصفحات والتطبيقات. يمكنك الآن تسجيل الدخول بكلمة المرور الجديدة.
reset-link-over-advice = اطلب رابطًا جديدًا لتعيين كلمة المرور.
reset-again = طلب رابط جديد
too-many-mails = طُلبت رسائل كثيرة جدًا من شبكتك. يمكنك المحاولة مجددًا بعد { $wait }.
too-many-mails-advice = هذا القيد مؤقت.
quota-accounts = لا يمكن لهذه الخدمة استقبال حسابات أخرى حاليًا.
quota-organizations = لا يمكن لهذه الخدمة استقبال مؤسسات أخرى حاليًا.
quota-mails = أرسلت هذه الخدمة أكبر عدد من الرسائل يمكنها إرساله في اليوم. يمكنك المحاولة مجددًا بعد { $wait }.
quota-title = تم بلوغ الحد الأقصى
quota-advice = تواصل مع مديري هذه الخدمة.
not-me-title = ألم تكن أنت؟
not-me-lead = سنسجّل خروج جميع المتصفحات والتطبيقات من حسابك، وسنرسل إليك رسالة تحتوي على رابط لتعيين كلمة مرور جديدة.
not-me-lead-no-passwords = سنسجّل خروج جميع المتصفحات والتطبيقات في حسابك.
not-me-submit = تسجيل الخروج من كل مكان
not-me-done-title = تم تسجيل خروجك من كل مكان
not-me-done = تم تسجيل خروج جميع المتصفحات والتطبيقات. أرسلنا رسالة تحتوي على رابط لتعيين كلمة مرور جديدة إلى { $account }.
not-me-done-no-passwords = تم تسجيل خروج جميع المتصفحات والتطبيقات للحساب { $account }.
not-me-done-advice = عيّن كلمة مرور جديدة الآن: حتى ذلك الحين تظل كلمة المرور الحالية صالحة.
not-me-done-advice-no-passwords = يمكن لمن يقرأ بريدك الإلكتروني تسجيل الدخول: تأكد من أنك وحدك من يملك الوصول إلى صندوق بريدك.

# Form post response
form-post-title = العودة إلى التطبيق
form-post-press = لم تتم إعادة توجيه المتصفح تلقائيًا. اضغط على الزر للعودة إلى التطبيق.
form-post-continue = متابعة

# Links on error pages
back-to-application = العودة إلى { $application }
go-to-sign-out = الانتقال إلى صفحة تسجيل الخروج
try-again = المحاولة مجددًا
open-again = فتح الصفحة من جديد

# Sign-in and sign-out errors
flow-over = انتهت صلاحية عملية تسجيل الدخول هذه، أو استُخدمت من قبل، أو بدأت في متصفح آخر.
flow-over-title = لم تعد عملية تسجيل الدخول هذه صالحة
flow-over-advice = عُد إلى التطبيق وسجّل الدخول من هناك مجددًا.
flow-completed = لقد أكملت عملية تسجيل الدخول هذه في هذا المتصفح بالفعل.
flow-completed-title = اكتملت عملية تسجيل الدخول هذه
flow-completed-advice = تابع في التطبيق. إذا لم تكن مسجّل الدخول فيه، فسجّل الدخول منه مجددًا.
logout-over = انتهت صلاحية عملية تسجيل الخروج هذه، أو استُخدمت من قبل، أو بدأت في متصفح آخر.
logout-over-title = لم تعد عملية تسجيل الخروج هذه صالحة
logout-over-advice = إذا كنت لا تزال مسجّل الدخول، فيمكنك تسجيل الخروج من صفحة تسجيل الخروج.
request-refused = أرسل التطبيق طلبًا غير صالح.
sign-in-link-title = رابط تسجيل الدخول هذا لا يعمل
sign-in-link-advice = أغلق هذه الصفحة وابدأ من جديد من التطبيق. إذا استمرت المشكلة، فتواصل مع الجهة المشغّلة للتطبيق واذكر المرجع أدناه.
sign-out-link-title = رابط تسجيل الخروج هذا لا يعمل
sign-out-link-advice = لم يتم تسجيل خروجك. يمكنك تسجيل الخروج هنا وإبلاغ الجهة المشغّلة للتطبيق بالمشكلة.
window-needed = ضمّن التطبيق صفحة تسجيل الدخول داخل صفحة أخرى. لا يمكن ذلك إلا مع prompt=none.
window-needed-title = يحتاج تسجيل الدخول إلى نافذة خاصة به
window-needed-advice = افتح التطبيق في نافذة أو علامة تبويب مستقلة وحاول مرة أخرى.
too-many-attempts = جرت محاولات كثيرة جدًا لتسجيل الدخول. يمكنك المحاولة مجددًا بعد { $wait }.
too-many-attempts-title = محاولات كثيرة جدًا
too-many-attempts-advice = هذا القيد مؤقت. تُحتسب المحاولات على حدة في المتصفحات التي سجّلت الدخول منها من قبل.
wait-over = يمكنك المحاولة مجددًا الآن.
too-many-sign-ins = بدأت من شبكتك عمليات تسجيل دخول كثيرة جدًا ولم تكتمل. يمكنك المحاولة مجددًا بعد { $wait } على الأكثر.
too-many-sign-ins-title = عمليات تسجيل دخول كثيرة جدًا في آن واحد
too-many-sign-ins-advice = أكمل عمليات تسجيل الدخول المفتوحة أو أغلقها، وانتظر قليلًا، ثم حاول مرة أخرى.
form-rejected = لم يُرسل هذا النموذج من إحدى صفحاتنا.
form-rejected-title = لم يُقبل النموذج
form-rejected-advice = افتح الصفحة من جديد وأعد إدخال بياناتك.
error-message = أدى الرابط الذي اتّبعته إلى حدوث خطأ.
error-advice = عُد إلى التطبيق الذي أتيت منه وحاول مرة أخرى.

# Request errors
problem-title = تعذّرت معالجة هذا الطلب
problem-advice = عُد إلى التطبيق وحاول مرة أخرى. إذا استمرت المشكلة، فتواصل مع المسؤول واذكر المرجع أدناه.
problem-404-title = الصفحة غير موجودة
problem-404-advice = تحقّق من العنوان، أو عُد إلى التطبيق الذي أتيت منه.
problem-405-title = هذا الإجراء غير ممكن هنا
problem-405-advice = عُد إلى التطبيق وحاول مرة أخرى.
problem-421-title = عنوان غير صحيح
problem-421-advice = تحقّق من العنوان، أو اطلب العنوان الصحيح من الجهة التي أعطتك إياه.
problem-internal = حدث خطأ ما من جهتنا.
problem-internal-title = حدث خطأ ما
problem-internal-advice = حاول مجددًا بعد لحظات. إذا استمرت المشكلة، فتواصل مع المسؤول واذكر المرجع أدناه.
problem-unavailable = الخدمة غير متاحة مؤقتًا.
problem-unavailable-title = يُرجى المحاولة مجددًا بعد لحظات
problem-unavailable-advice = لم يُفقد أي شيء. انتظر بضع ثوانٍ وحاول مرة أخرى.
problem-not-found = لم يُعثر على أي شيء في هذا العنوان.
problem-no-file = هذا الملف غير موجود.
problem-method = هذا العنوان لا يدعم طريقة الطلب.
problem-tenant-mismatch = يشير العنوان إلى مؤسستين مختلفتين.
problem-tenant-not-found = هذه المؤسسة غير موجودة أو غير نشطة.
problem-unknown-host = هذا الخادم غير مُعدّ لاسم المضيف هذا.
problem-other-loopback = استخدم العنوان العام لهذا الخادم.
problem-host = يجب أن يحتوي الطلب على ترويسة Host واحدة بالضبط.
problem-no-peer = عنوان IP الخاص بالعميل غير معروف.
problem-forwarded = الترويسة X-Forwarded-For غير صالحة.
problem-header = إحدى الترويسات غير صالحة أو مكرّرة.
problem-headers-size = حجم الترويسات أكبر من 16 كيلوبايت.
problem-address-size = العنوان أطول من 8 كيلوبايت.
problem-path = مسار العنوان ليس في صيغته القياسية.
problem-compressed = لا تُقبل الطلبات المضغوطة.
problem-media-type = يجب أن يكون محتوى الطلب من النوع application/x-www-form-urlencoded.
problem-body = تعذّرت قراءة محتوى الطلب.
problem-body-time = استغرق إرسال محتوى الطلب أكثر من 10 ثوانٍ.
problem-body-size = حجم النموذج أكبر من 16 كيلوبايت.
problem-encoding = أحد المعاملات ليس نصًا صالحًا بترميز UTF-8.
problem-decision = يجب أن يكون القرار allow أو deny.
problem-account-choice = يجب أن يكون الحساب present أو another.
problem-language = هذه اللغة غير متاحة.

# Sign-up, and the verification of its address
login-register = إنشاء حساب
register-title = إنشاء حساب
register-failed = لم يتم إنشاء حسابك
register-submit = إنشاء الحساب
register-have-account = لدي حساب بالفعل
register-terms = لقد قرأت وأوافق على:
register-terms-missing = وافق على الشروط لإنشاء حساب.
register-optional = { $claim } (اختياري)
register-claim-missing = { $claim }: هذا الحقل مطلوب.
register-address-not-allowed = لا يمكنك التسجيل بعنوان البريد الإلكتروني هذا. استخدم عنوانًا من مؤسستك.
registration-closed = لا يمكنك إنشاء حساب هنا.
registration-closed-title = التسجيل غير متاح
registration-closed-advice = إذا كان لديك حساب، فسجّل الدخول. وإلا فاطلب حسابًا من المسؤول.
verify-title = تأكيد عنوان بريدك الإلكتروني
verify-lead = أرسلنا رسالة إلى { $address }. افتح الرابط الموجود فيها، أو أدخل الرمز هنا.
verify-code = الرمز الموجود في الرسالة
verify-submit = متابعة
verify-advice = إذا لم يصل شيء خلال بضع دقائق، فتحقق من مجلد الرسائل غير المرغوب فيها ومن كتابة العنوان.
verify-resend = إرسال الرسالة مرة أخرى
verify-sent = الرسالة في الطريق. إذا أُرسلت عدة رسائل من قبل، فانتظر قليلاً قبل طلب رسالة أخرى.
verify-other-address = استخدام عنوان آخر
verify-opened = لقد فتحت الرابط
verify-failed = لم يتم تأكيد عنوانك
verify-code-missing = أدخل الرمز.
verify-code-wrong = هذا الرمز غير صحيح. أدخل رمز أحدث رسالة.
verify-code-over = لم يعد هذا الرمز صالحًا. اطلب إرسال الرسالة مرة أخرى.
verify-sign-in = تم تأكيد عنوان بريدك الإلكتروني. سجّل الدخول للمتابعة.
verify-link-lead = أنت على وشك تأكيد { $address }.
verify-link-elsewhere = أنت على وشك تأكيد { $address }. لقد فتحت الرابط في متصفح آخر، لذلك سيُزال ما أُدخل عند التسجيل. للاحتفاظ به، أدخل الرمز الموجود في الرسالة في المتصفح الذي سجّلت فيه.
verify-link-password = كلمة المرور التي اخترتها عند التسجيل
verify-link-password-help = لقد فتحت الرابط في متصفح آخر. أدخل كلمة المرور للاحتفاظ بها. إذا كنت لا تعرفها، فاترك الحقل فارغًا وعيّن كلمة مرور جديدة بعد ذلك.
verify-link-submit = تأكيد العنوان
verify-link-over = انتهت صلاحية هذا الرابط، أو استُخدم من قبل، أو حل محله رابط أحدث.
verify-link-over-title = لم يعد هذا الرابط صالحًا
verify-link-over-advice = إذا كان عنوانك مؤكدًا بالفعل، فسجّل الدخول. وإلا فسجّل الدخول للحصول على رابط جديد.
verify-done-title = تم تأكيد عنوان بريدك الإلكتروني
verify-done = تابع في المتصفح الذي سجّلت فيه، أو سجّل الدخول هنا.
verify-done-no-password = لا نعرف من اختار كلمة المرور عند التسجيل، لذلك أُزيلت. عيّن كلمة مرور جديدة لتسجيل الدخول.
verify-done-dropped = لا نعرف من أدخل بيانات التسجيل، لذلك أُزيلت. سجّل الدخول هنا: سنرسل إليك رسالة.
verify-done-set = تعيين كلمة مرور
mailed-title = تحقق من بريدك الإلكتروني
mailed-lead = إذا كان { $address } تابعًا لحساب، فقد أرسلنا رسالة إليه. افتح الرابط الموجود فيها، أو أدخل الرمز هنا.
mailed-lead-username = إذا كان هناك حساب { $address } فقد أرسلنا رسالة إلى عنوانه. افتح الرابط الموجود فيها، أو أدخل الرمز هنا.
mailed-failed = لم يتم تسجيل دخولك
mailed-password = استخدام كلمة المرور بدلاً من ذلك
mailed-link-title = تسجيل الدخول بالرابط
mailed-link-lead = أنت على وشك تسجيل الدخول باسم { $address }.
mailed-elsewhere-title = أدخل هذا الرمز
mailed-elsewhere-lead = لقد فتحت الرابط في متصفح آخر. أدخل هذا الرمز في المتصفح الذي تريد تسجيل الدخول فيه:
mailed-elsewhere-advice = لا تعطِ الرمز لأي شخص. إذا لم تطلبه، فأغلق هذه الصفحة.
terms-title = الموافقة على الشروط الجديدة
terms-lead = تغيّرت شروط الخدمة. للمتابعة باسم { $account }، اقرأ الإصدار الجديد ووافق عليه.
terms-version = الإصدار { $version }
terms-accept = الموافقة والمتابعة

# Addresses of an account
addresses-title = عناوين البريد الإلكتروني
addresses-lead = يمكنك تسجيل الدخول بأي من هذه العناوين. تُرسل الرسائل المتعلقة بحسابك إلى العنوان الرئيسي.
addresses-main = العنوان الرئيسي
addresses-unverified = لم يتم التحقق منه. أضفه أدناه للتحقق منه.
addresses-new = عنوان جديد
addresses-help = نرسل رسالة إليه. يصبح العنوان لك بعد أن تؤكده.
addresses-change = استبدال العنوان الرئيسي
addresses-add = إضافة هذا العنوان
addresses-make-main = جعله العنوان الرئيسي
addresses-remove = إزالة
addresses-stale = لحمايتك، سجّل الدخول مرة أخرى قبل تغيير عناوينك.
addresses-sign-in = تسجيل الدخول مرة أخرى
addresses-failed = لم يتغير شيء
addresses-own = هذا العنوان مسجل في حسابك بالفعل.
addresses-too-many = لا يزيد عدد عناوين الحساب عن { $number }. أزل عنوانًا أولاً.
addresses-last = لا يمكن إزالة العنوان الرئيسي. اجعل عنوانًا آخر رئيسيًا أولاً.
done-address-main = تم تغيير العنوان الرئيسي.
done-address-removed = تمت إزالة العنوان. يبقى محجوزًا لك لمدة 7 أيام، ويمكن التراجع برسالة تصل إليه.
addresses-elsewhere = لقد فتحت الرابط في متصفح آخر. أدخل هذا الرمز في المتصفح الذي أدخلت فيه العنوان:
undo-title = التراجع عن التغيير
undo-lead = يعود { $address } العنوان الرئيسي لحسابك. تُزال العناوين التي أضيفت بعد ذلك، ويُسجَّل الخروج من جميع المتصفحات والتطبيقات.
undo-submit = التراجع الآن
undo-done-title = تم التراجع عن التغيير
undo-done = أرسلنا رسالة إلى { $address } يمكنك بها تعيين كلمة مرور جديدة.
undo-done-no-passwords = { $address } هو العنوان الرئيسي لحسابك من جديد.
undo-over = انتهت صلاحية هذا الرابط أو استُخدم من قبل.
undo-over-title = الرابط لم يعد صالحًا
undo-over-advice = إذا لم يعد بإمكانك الوصول إلى حسابك، فاطلب المساعدة من المسؤول.

data-title = بياناتك
data-lead = كل ما نحتفظ به عنك. يمكنك الاطلاع عليه هنا أو تنزيله.
data-stale = لحمايتك، سجّل الدخول مرة أخرى لعرض بياناتك.
data-download = تنزيل
data-show = عرض
data-some = تعرض الصفحة { $number } منها. يحتوي الملف المنزّل عليها جميعًا.
data-attributes = معلومات أخرى
data-roles = الأدوار
data-devices = المتصفحات المعروفة
data-grants = وصول التطبيقات
data-verifications = عمليات تأكيد العناوين
data-links = الروابط في الرسائل
delete-title = حذف حسابك
delete-failed = لم يُحذف حسابك
delete-lead = ستحذف الحساب { $account } مع جميع بياناته.
delete-applications = لن تتعرف عليك بعد ذلك التطبيقات التي استخدمتها بهذا الحساب.
delete-later = يمكنك التراجع حتى تاريخ الحذف: سجّل الدخول مرة أخرى واحتفظ بحسابك.
delete-now = تُحذف البيانات فورًا. لا يمكن التراجع عن ذلك.
delete-stale = لحمايتك، سجّل الدخول مرة أخرى قبل حذف حسابك.
delete-submit = حذف حسابي
delete-export = الاطلاع على بياناتي أولًا
delete-last = أنت المسؤول الوحيد الذي يمكنه تسجيل الدخول. عيّن شخصًا آخر مسؤولًا أولًا.
delete-done-title = سيُحذف حسابك
delete-done = سُجّل خروجك من كل مكان. حتى تاريخ الحذف، يمكنك تسجيل الدخول والاحتفاظ بالحساب { $account }.
deleted-title = حُذف حسابك
deleted = حُذف الحساب { $account } وبياناته.
deletion-date = تاريخ الحذف
keep-title = هل تريد الاحتفاظ بحسابك؟
keep-lead = سيُحذف الحساب { $account }. للمتابعة، احتفظ به.
keep-submit = الاحتفاظ بحسابي
invitation-title = قبول الدعوة
invitation-lead = تدعوك { $tenant } إلى إنشاء حساب للعنوان { $address }.
invitation-over-advice = إذا كنت قد قبلت الدعوة من قبل، فسجّل الدخول. وإلا فاطلب دعوة جديدة.
invitation-taken = لهذا العنوان حساب بالفعل.
invitation-taken-title = لديك حساب بالفعل
invitation-taken-advice = سجّل الدخول بهذا العنوان. إذا كنت لا تعرف كلمة المرور، فيمكنك تعيين كلمة مرور جديدة هناك.
invitation-needed = تحتاج إلى دعوة لإنشاء حساب هنا.
invitation-needed-advice = افتح الرابط الموجود في رسالة الدعوة. إذا كان لديك حساب، فسجّل الدخول.

## Organizations.

organization-not-found = هذه المؤسسة غير موجودة أو تم حذفها.
organization-forbidden = ليس لديك إذن للقيام بذلك في هذه المؤسسة.
organization-forbidden-title = لا تملك الإذن
organization-forbidden-advice = اطلب الإذن من مالك المؤسسة أو من أحد مشرفيها.
joining-forbidden = لا يمكنك الانضمام إلى هذه المؤسسة.
joining-forbidden-advice = اطلب دعوة من أحد مشرفي المؤسسة.
organization-invitation-over = انتهت صلاحية هذه الدعوة أو سُحبت أو استُخدمت من قبل.
organization-invitation-over-advice = اطلب دعوة جديدة من أحد مشرفي المؤسسة.
organization-invitation-of-another = أُرسلت هذه الدعوة إلى عنوان بريد إلكتروني آخر.
organization-invitation-of-another-advice = سجّل الدخول بالحساب الذي يملك هذا العنوان، أو أضف العنوان إلى حسابك وأكده.
already-member = هذا الحساب عضو في المؤسسة بالفعل.
last-owner = تحتاج المؤسسة إلى مالك واحد على الأقل. اجعل عضوًا آخر مالكًا أولًا.
too-many-memberships = يمكن أن يكون الحساب في { $most } مؤسسة كحد أقصى.
too-many-invitations = لدى هذه المؤسسة دعوات مفتوحة كثيرة جدًا. اسحب بعضها أولًا.
last-owner-of = أنت المالك الوحيد لمؤسسة { $organization }. اجعل عضوًا آخر مالكًا لها أولًا.
organization-creation-forbidden = لا يمكنك إنشاء مؤسسات هنا.
organization-creation-forbidden-advice = اطلب من المشرف إنشاءها لك.
organization-name-invalid = أدخل اسمًا من 1 إلى { $most } من الأحرف، دون أحرف تحكم.
too-many-roles = يمكن للمؤسسة أن تعرّف { $most } من الأدوار الخاصة بها على الأكثر.
role-in-use = هذا الدور مستخدم: يملكه عضو، أو تمنحه دعوة، أو يحصل عليه الأعضاء عند الانضمام.
system-role = لا يمكن تغيير دور النظام أو حذفه.
role-unknown = لا يوجد هذا الدور في المؤسسة.
role-permissions = لا يملك الدور إذنًا لا يملكه دوره الأساسي { $base }.
organizations-title = المؤسسات
organizations-lead = مجموعات الأشخاص التي تنتمي إليها.
organizations-none = لست عضوًا في أي مؤسسة.
organizations-invited-as = لديك دعوة. دورك: { $role }
organizations-added = أضافك أحد المشرفين. دورك: { $role }
organizations-accept = قبول
organizations-decline = رفض
organizations-current = المؤسسة الحالية
organizations-switch = جعلها الحالية
organizations-member-suspended = أنت موقوف في هذه المؤسسة.
organizations-suspended = هذه المؤسسة موقوفة.
organizations-deleted = هذه المؤسسة محذوفة.
organizations-restorable = يمكن استعادتها حتى
organizations-restore = استعادة
organizations-join-title = الانضمام إلى مؤسسة
organizations-join-choose = المؤسسة
organizations-join = انضمام
organizations-create-title = مؤسسة جديدة
organizations-create = إنشاء المؤسسة
list-next = الصفحة التالية
list-first = الصفحة الأولى
organization-name = الاسم
organization-slug = الاسم المختصر
organization-own-roles = أدوارك
organization-members = الأعضاء
organization-invitations = الدعوات
organization-joining = من يمكنه الانضمام
organization-joining-closed = لا أحد
organization-joining-invitation = المدعوون
organization-joining-domain = أصحاب نطاق بريد معين
organization-joining-open = جميع المستخدمين
organization-domain = نطاق البريد
organization-domain-help = فقط إذا كان بإمكان أصحاب نطاق بريد الانضمام، مثل example.com.
organization-domain-wrong = أدخل نطاق بريد مثل example.com.
organization-joining-role = دور الأعضاء الجدد
organization-leave = مغادرة المؤسسة
organization-delete = حذف المؤسسة
organization-delete-note = يفقد أعضاؤها الوصول فورًا. ويمكن لمالكيها استعادتها خلال 30 يومًا.
organization-stale = حفاظًا على أمانك، سجّل الدخول مجددًا قبل حذف المؤسسة.
organization-back = العودة إلى مؤسساتك
organization-back-to = العودة إلى المؤسسة
organization-invite = دعوة أشخاص
organization-invite-submit = إرسال الدعوة
organization-role = الدور
organization-invitations-closed = لا يمكن لأحد الانضمام إلى هذه المؤسسة، لذلك لا يمكن دعوة أحد.
organization-open-invitations = الدعوات المفتوحة
organization-invitation-until = صالحة حتى
organization-withdraw = سحب
member-invited = لم يقبل بعد
member-suspended = موقوف
member-since = عضو منذ
member-roles = أدوار العضو
member-add-role = إضافة دور
member-no-further-role = لا شيء
member-roles-needed = اختر من 1 إلى { $most } من الأدوار.
member-suspend = إيقاف
member-resume = استئناف
member-remove = إزالة من المؤسسة
member-transfer = تعيين مالكًا
member-transfer-note = يصبح هذا العضو مالكًا وتصبح أنت مشرفًا.
member-stale = حفاظًا على أمانك، سجّل الدخول مجددًا قبل جعل هذا العضو مالكًا.
member-back = العودة إلى الأعضاء
roles-system = في كل مؤسسة
roles-own = خاصة بهذه المؤسسة
roles-create-title = دور جديد
roles-create = إنشاء الدور
role-base = مبني على
role-base-help = يملك الدور في البداية كل أذوناته، ولا يملك أكثر منها أبدًا. ويمكنك تقييده لاحقًا.
role-key = المفتاح
role-permissions-title = الأذونات
role-delete = حذف الدور
role-back = العودة إلى الأدوار
role-viewer = مشاهد
role-analyst = محلل
role-developer = مطوّر
role-admin = مشرف
role-owner = مالك
permission-org-read = عرض المؤسسة
permission-org-update = تغيير الاسم ومن يمكنه الانضمام
permission-org-delete = حذف المؤسسة
permission-members-read = عرض الأعضاء
permission-members-invite = دعوة أشخاص
permission-members-update = تغيير أدوار الأعضاء وإيقافهم
permission-members-remove = إزالة الأعضاء
permission-roles-create = إنشاء أدوار
permission-roles-update = تغيير الأدوار
permission-roles-delete = حذف الأدوار
permission-tokens-create = إنشاء رموز واجهة برمجية
done-organization-created = أُنشئت المؤسسة.
done-organization-saved = حُفظ التغيير.
done-organization-switched = تغيّرت المؤسسة الحالية.
done-organization-joined = أنت الآن عضو في المؤسسة.
done-organization-declined = رُفضت الدعوة.
done-organization-left = غادرت المؤسسة.
done-organization-deleted = حُذفت المؤسسة.
done-organization-restored = استُعيدت المؤسسة.
done-member-invited = أُرسلت الدعوة.
done-invitation-withdrawn = سُحبت الدعوة.
done-member-removed = أُزيل العضو.
done-ownership-transferred = أصبح العضو مالكًا وأصبحت أنت مشرفًا.
done-role-deleted = حُذف الدور.
member-invitation-title = دعوة إلى { $organization }
member-invitation-lead = أنت مدعو للانضمام إلى { $organization }. دورك: { $role }
member-invitation-for = الدعوة موجهة إلى { $address }.
member-invitation-sign-in = إذا كان لديك حساب بهذا العنوان فسجّل الدخول. ستجد الدعوة هناك.
member-invitation-sign-up = أو أنشئ حسابًا
member-invitation-sign-in-only = لقبولها سجّل الدخول بالحساب الذي يملك هذا العنوان. ستجد الدعوة هناك.

select-organization-title = اختيار مؤسسة لتطبيق { $application }
select-organization-lead = لأي مؤسسة تستخدمه؟
select-organization-continue = متابعة
scope-organizations = الاطلاع على المؤسسة التي تستخدم التطبيق فيها
scope-roles = الاطلاع على أدوارك في تلك المؤسسة
scope-groups = الاطلاع على جميع المؤسسات التي أنت عضو فيها
