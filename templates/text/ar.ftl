# ما تقوله الصفحات: انظر en.ftl.

# Around every page
title-error = خطأ:
language = اللغة: { $name }
privacy-policy = سياسة الخصوصية
terms-of-service = شروط الخدمة
signed-in-as = تم تسجيل الدخول باسم
continue-to = ستنتقل بعد ذلك إلى { $host }
reference = المرجع
code = الرمز
detail = التفاصيل

# Spans and dates
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
login-password = كلمة المرور
login-submit = تسجيل الدخول
login-email-missing = أدخل عنوان بريدك الإلكتروني.
login-password-missing = أدخل كلمة المرور.
login-wrong = البريد الإلكتروني أو كلمة المرور غير صحيحة.
login-unverified = لم يتم التحقق من عنوان بريدك الإلكتروني بعد. اطلب من المسؤول التحقق منه.
password-show = إظهار
password-hide = إخفاء
password-show-label = إظهار كلمة المرور
password-hide-label = إخفاء كلمة المرور

# Choice of an account
select-title = اختيار حساب
select-title-application = اختيار حساب لاستخدامه مع { $application }
select-continue = المتابعة باسم { $account }
select-another = استخدام حساب آخر

# Consent
consent-page-title = السماح بالوصول إلى حسابك · { $application }
consent-title = هل تسمح لتطبيق { $application } باستخدام حسابك؟
consent-nothing = لن يعرف التطبيق سوى أنك أنت من سجّل الدخول.
consent-scopes = سيتمكن التطبيق من الوصول إلى
consent-trust = لا تسمح بذلك إلا إذا كنت تثق بالتطبيق. إذا رفضت، فلن تتم مشاركة أي شيء وستعود إلى التطبيق.
consent-allow = سماح
consent-deny = رفض
consent-use-server = استخدام { $server } نيابةً عنك
scope-profile = اسمك وصورتك وتفاصيل أخرى من ملفك الشخصي
scope-email = عنوان بريدك الإلكتروني
scope-address = عنوانك البريدي
scope-phone = رقم هاتفك
scope-offline-access = بياناتك أثناء غيابك، حتى بعد تسجيل خروجك

# Sign-out
logout-page-title = تسجيل الخروج
logout-title = هل تريد تسجيل الخروج؟
logout-asks = يطلب { $application } تسجيل خروجك
logout-consequence = ستحتاج إلى تسجيل الدخول مجددًا في هذا المتصفح في المرة القادمة.
logout-submit = تسجيل الخروج
logout-stay = البقاء مسجّل الدخول
signed-out-page-title = تم تسجيل الخروج
signed-out-title = تم تسجيل خروجك
signed-out-applications = قد تبقى مسجّل الدخول في التطبيقات التي استخدمتها إلى أن تسجّل خروجك منها أيضًا. إذا كان آخرون يستخدمون هذا الحاسوب، فأغلق المتصفح الآن.
signed-out-continue = المتابعة إلى { $application }
signed-out-again = تسجيل الدخول مجددًا

# The account
account-title = حسابك
account-name = الاسم
account-email = البريد الإلكتروني
account-verified = تم التحقق
account-not-verified = لم يتم التحقق
account-signed-in = وقت تسجيل الدخول
account-sign-out = تسجيل الخروج
claim-given-name = الاسم الأول
claim-middle-name = الاسم الأوسط
claim-family-name = اسم العائلة
claim-nickname = اللقب
claim-preferred-username = اسم المستخدم
claim-gender = الجنس
claim-birthdate = تاريخ الميلاد
claim-phone-number = الهاتف
claim-website = الموقع الإلكتروني
claim-profile = صفحة الملف الشخصي
claim-zoneinfo = المنطقة الزمنية
claim-locale = اللغة
claim-address = العنوان
account-password = كلمة المرور
account-back = رجوع
account-back-to = العودة إلى حسابك
account-go-to = الانتقال إلى حسابك

# The profile
profile-title = ملفك الشخصي
profile-lead = هذا ما تراه التطبيقات التي تسمح لها بالاطّلاع على ملفك الشخصي.
profile-failed = لم يُحفظ شيء بعد
profile-administrator = لا يمكن إلا للمسؤول تغيير عنوان البريد الإلكتروني واسم المستخدم ورقم الهاتف والصورة والعنوان البريدي.
profile-submit = حفظ
profile-too-long = { $claim }: الحد الأقصى لعدد الأحرف هو { $number }.
profile-characters = { $claim }: يحتوي على حرف لا يمكن عرضه.
profile-form = { $claim }: الصيغة غير صحيحة. { $form }.
profile-help-name = كما تود أن تُخاطَب
profile-help-birthdate = السنة والشهر واليوم، مثل ⁦1990-12-31⁩
profile-help-address = عنوان يبدأ بـ ⁦https://⁩
profile-help-zoneinfo = اسم مثل Europe/Paris
profile-help-locale = رمز لغة مثل ⁦ar⁩ أو ⁦fr-CA⁩

# The password
password-title = اختيار كلمة مرور جديدة
password-lead = سيتم تسجيل الخروج من جميع المتصفحات والتطبيقات الأخرى، وستبقى مسجّل الدخول في هذا المتصفح.
password-failed = لم يتم تغيير كلمة المرور
password-present = كلمة المرور الحالية
password-new = كلمة المرور الجديدة
password-again = تأكيد كلمة المرور الجديدة
password-rule = الحد الأدنى لعدد الأحرف هو { $number }. يُفضَّل استخدام عدة كلمات بينها مسافات.
password-submit = تغيير كلمة المرور
password-present-missing = أدخل كلمة المرور الحالية.
password-new-missing = أدخل كلمة مرور جديدة.
password-same = كلمة المرور الجديدة هي كلمة المرور الحالية نفسها.
password-too-short = كلمة المرور الجديدة قصيرة. الحد الأدنى لعدد الأحرف هو { $number }.
password-too-long = كلمة المرور الجديدة طويلة. الحد الأقصى لعدد البايتات هو { $number }.
password-mismatch = لا يطابق هذا كلمة المرور الجديدة.
password-wrong = هذه ليست كلمة المرور الحالية.
password-attempts = أُدخلت كلمة مرور خاطئة مرات كثيرة جدًا. يمكنك المحاولة مجددًا بعد { $wait }.
password-attempts-advice = لم يُقفل أي شيء نهائيًا، ولم يتم تغيير كلمة المرور.

# The sessions
sessions-title = المتصفحات التي سجّلت الدخول منها
sessions-lead = سجّل الخروج من كل متصفح لا تعرفه أو لم تعد تستخدمه. إذا وجدت متصفحًا لا تعرفه، فاختر كلمة مرور جديدة أيضًا.
sessions-signed-in = وقت تسجيل الدخول
sessions-last-used = آخر استخدام
sessions-place = العنوان عند تسجيل الدخول
sessions-browser = { $browser } على { $system }
sessions-some-browser = متصفح على { $system }
sessions-unknown = متصفح غير معروف
sessions-present = هذا المتصفح
sessions-end = تسجيل الخروج
sessions-end-others = تسجيل الخروج من جميع المتصفحات الأخرى
sessions-sign-out = تسجيل الخروج من هذا المتصفح

# The applications
applications-title = التطبيقات التي تستخدم حسابك
applications-lead = عند إلغاء وصول تطبيق ما، يتم تسجيل خروجه فورًا وعليه أن يطلب إذنك من جديد.
applications-none = لا يستخدم أي تطبيق حسابك حاليًا.
applications-since = منذ
applications-last-used = آخر استخدام
applications-remove = إلغاء الوصول

# What was done
done-profile = تم حفظ ملفك الشخصي.
done-password = تم تغيير كلمة المرور. تم تسجيل الخروج من جميع المتصفحات والتطبيقات الأخرى.
done-session = تم تسجيل الخروج من ذلك المتصفح.
done-others = تم تسجيل الخروج من جميع المتصفحات الأخرى.
done-application = لم يعد للتطبيق وصول إلى حسابك.
another-person = الصفحة التي أرسلتها كانت لشخص لم يعد مسجّل الدخول هنا.
another-person-title = شخص آخر مسجّل الدخول
another-person-advice = لم يتغير شيء. انتقل إلى الحساب المسجّل الدخول الآن.
not-there = ما أردت إنهاءه قد انتهى بالفعل.
not-there-title = لم يعد هذا موجودًا
not-there-advice = أعد تحميل الصفحة لرؤية الوضع الحالي.

# The set-up link
setup-title = تعيين كلمة المرور
setup-first = أنت بصدد إعداد حساب المسؤول الأول.
setup-for = للحساب { $account }
setup-failed = لم يتم تعيين كلمة المرور بعد
setup-email-taken = لا يمكن استخدام هذا العنوان. أدخل عنوانًا آخر.
setup-submit = تعيين كلمة المرور
setup-done-title = تم تعيين كلمة المرور
setup-done = لم يعد الرابط صالحًا. من الآن فصاعدًا سجّل الدخول بعنوان بريدك الإلكتروني وكلمة المرور هذه.
setup-link-over = استُخدم هذا الرابط، أو انتهت مدته، أو حلّ محله رابط أحدث.
setup-link-over-title = لم يعد هذا الرابط صالحًا
setup-link-over-advice = إذا كنت قد عيّنت كلمة المرور فسجّل الدخول بها، وإلا فاطلب رابطًا جديدًا ممن أعطاك الرابط.

# Back to the application
form-post-title = العودة إلى التطبيق
form-post-press = لم يتابع متصفحك تلقائيًا. اضغط على الزر للعودة إلى التطبيق.
form-post-continue = متابعة

# Ways on from an error
back-to-application = العودة إلى { $application }
back-to-sign-in = العودة إلى تسجيل الدخول
go-to-sign-out = الانتقال إلى تسجيل الخروج

# Errors of a journey
flow-over = اكتملت عملية تسجيل الدخول هذه، أو استغرقت وقتًا طويلًا، أو بدأت في متصفح آخر.
flow-over-title = انتهت عملية تسجيل الدخول هذه
flow-over-advice = عُد إلى التطبيق وسجّل الدخول من هناك مجددًا.
logout-over = اكتملت عملية تسجيل الخروج هذه، أو استغرقت وقتًا طويلًا، أو بدأت في متصفح آخر.
logout-over-title = انتهت عملية تسجيل الخروج هذه
logout-over-advice = إذا كنت لا تزال مسجّل الدخول هنا، فيمكنك تسجيل الخروج من صفحتنا.
request-refused = أرسل التطبيق طلبًا لا يمكن الرد عليه.
sign-in-link-title = رابط تسجيل الدخول هذا لا يعمل
sign-in-link-advice = أغلق هذه الصفحة وابدأ من جديد من التطبيق. إذا تكرر ذلك، فأرسل المرجع أدناه إلى الجهة المشغّلة للتطبيق.
sign-out-link-title = رابط تسجيل الخروج هذا لا يعمل
sign-out-link-advice = لم يسجّل هذا الرابط خروجك. يمكنك تسجيل الخروج هنا، وإبلاغ الجهة المشغّلة للتطبيق.
window-needed = فتح التطبيق تسجيل الدخول داخل صفحة لا يمكن عرضه فيها. لا يعمل هناك سوى prompt=none.
window-needed-title = يحتاج تسجيل الدخول إلى نافذة خاصة به
window-needed-advice = افتح التطبيق في نافذة خاصة به وحاول مرة أخرى.
too-many-attempts = جرت محاولات كثيرة جدًا لتسجيل الدخول. يمكنك المحاولة مجددًا بعد { $wait }.
too-many-attempts-title = يُرجى الانتظار قليلًا
too-many-attempts-advice = لم يُقفل أي شيء نهائيًا. المتصفحات التي سجّلت الدخول منها من قبل تُحتسب محاولاتها على حدة.
too-many-sign-ins = بدأت من شبكتك عمليات تسجيل دخول كثيرة جدًا ولم تكتمل. سيتاح مكان مجددًا بعد { $wait } على الأكثر.
too-many-sign-ins-title = عمليات تسجيل دخول كثيرة جدًا في آن واحد
too-many-sign-ins-advice = أكمل عمليات تسجيل الدخول المفتوحة أو أغلقها، وانتظر قليلًا، ثم حاول مرة أخرى.
form-rejected = لم يُرسل هذا النموذج من إحدى صفحاتنا.
form-rejected-title = لم يُقبل النموذج
form-rejected-advice = ارجع إلى الصفحة السابقة وأعد تحميلها ثم حاول مرة أخرى.
error-message = أدى رابط اتّبعته إلى حدوث خطأ.
error-advice = عُد إلى التطبيق الذي أتيت منه وحاول مرة أخرى.

# Errors of any request
problem-title = لا يمكن الرد على هذا الطلب
problem-advice = عُد إلى التطبيق وحاول مرة أخرى. إذا تكرر ذلك، فأبلغ المسؤول بالمرجع.
problem-404-title = الصفحة غير موجودة
problem-404-advice = تحقّق من العنوان، أو عُد إلى التطبيق الذي أتيت منه.
problem-405-title = هذا الإجراء غير ممكن هنا
problem-405-advice = عُد إلى التطبيق وحاول مرة أخرى.
problem-421-title = عنوان غير صحيح
problem-421-advice = اطلب العنوان الصحيح ممن أعطاك هذا العنوان.
problem-internal = حدث خطأ ما من جهتنا.
problem-internal-title = حدث خطأ ما
problem-internal-advice = حاول مجددًا بعد لحظات. إذا تكرر ذلك، فأبلغ المسؤول بالمرجع.
problem-unavailable = لا يمكن للخدمة الرد في الوقت الحالي.
problem-unavailable-title = يُرجى المحاولة مجددًا بعد لحظات
problem-unavailable-advice = لم يُفقد أي شيء. انتظر بضع ثوانٍ وحاول مرة أخرى.
problem-not-found = لا يوجد شيء في هذا العنوان.
problem-no-file = هذا الملف غير موجود.
problem-method = هذا العنوان لا يدعم هذه الطريقة.
problem-tenant-mismatch = يشير العنوان إلى مؤسستين مختلفتين.
problem-tenant-not-found = هذه المؤسسة غير موجودة هنا، أو أنها غير نشطة.
problem-unknown-host = لا يُقدَّم أي شيء تحت اسم المضيف هذا.
problem-other-loopback = استخدم العنوان العام لهذا الخادم.
problem-host = يلزم وجود ترويسة Host واحدة بالضبط.
problem-no-peer = عنوان الطرف الآخر غير معروف.
problem-forwarded = لا يمكن قراءة الترويسة X-Forwarded-For.
problem-header = هناك ترويسة لا يمكن قراءتها أو مكرّرة.
problem-headers-size = الترويسات أطول من 16 كيلوبايت.
problem-address-size = العنوان أطول من 8 كيلوبايت.
problem-path = مسار العنوان ليس في صيغته البسيطة.
problem-compressed = لا تُقبل الطلبات المضغوطة.
problem-media-type = يجب أن يكون المحتوى من النوع application/x-www-form-urlencoded.
problem-body = تعذّرت قراءة المحتوى.
problem-body-time = استغرق إرسال المحتوى أكثر من 10 ثوانٍ.
problem-body-size = النموذج أطول من 16 كيلوبايت.
problem-encoding = أحد المعاملات ليس نصًا بترميز UTF-8.
problem-decision = يجب أن يكون القرار allow أو deny.
problem-account-choice = يجب أن يكون الحساب present أو another.
problem-language = لا توجد صفحات بهذه اللغة هنا.
