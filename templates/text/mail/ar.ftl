# Texts of mails in Arabic; see en.ftl.

# All mails
mail-greeting = مرحبًا،
mail-greeting-name = مرحبًا { $name }،
mail-code-enter = أو أدخل هذا الرمز في الصفحة التي تطلبه:
mail-code-only = أدخل هذا الرمز في الصفحة التي تطلبه:
mail-code-secret = لا تُعطِ الرمز لأي شخص. لن نطلبه منك أبدًا عبر الهاتف أو البريد الإلكتروني.
mail-time = التاريخ والوقت
mail-place = الشبكة
mail-browser = المتصفح
mail-unknown = غير معروف
mail-was-me = إذا كنت أنت من فعل ذلك، فلا يلزمك القيام بأي شيء.
mail-not-me = إذا لم تكن أنت من فعل ذلك، فاضغط على الزر. سيتم تسجيل الخروج من جميع المتصفحات والتطبيقات، ويمكنك بعدها تعيين كلمة مرور جديدة.
mail-not-me-no-passwords = إذا لم تكن أنت من فعل ذلك، فاضغط على الزر. سيتم تسجيل الخروج من جميع المتصفحات والتطبيقات. ثم تأكد من أنك وحدك من يملك الوصول إلى صندوق بريدك.
mail-not-me-button = لم أفعل ذلك
mail-not-me-advice = إذا لم تكن أنت من فعل ذلك، فعيّن كلمة مرور جديدة في أقرب وقت وسجّل الخروج من كل متصفح لا تعرفه.
mail-not-me-advice-no-passwords = إذا لم تكن أنت من فعل ذلك، فتأكد من أنك وحدك من يملك الوصول إلى صندوق بريدك، وسجّل الخروج من كل متصفح لا تعرفه.
mail-button-copy = إذا لم يعمل الزر، فانسخ هذا العنوان إلى متصفحك:

# Footer
mail-reason-account = تصلك هذه الرسالة لأن هذا العنوان يخص حسابًا لدى { $tenant }.
mail-reason-entered = تصلك هذه الرسالة لأن هذا العنوان أُدخل لدى { $tenant }.
mail-reason-former = تصلك هذه الرسالة لأن هذا العنوان كان حتى الآن يخص حسابًا لدى { $tenant }.
mail-reason-invited = تصلك هذه الرسالة لأنك تلقيت دعوة من { $tenant }.
mail-reason-test = تصلك هذه الرسالة لأن أحد المسؤولين لدى { $tenant } أرسل رسالة اختبار إلى هذا العنوان.

# Verification of an address after sign-up
mail-verify-address-subject = تحقّق من عنوان بريدك الإلكتروني لدى { $tenant }
mail-verify-address-title = تحقّق من عنوان بريدك الإلكتروني
mail-verify-address-body = شكرًا لتسجيلك لدى { $tenant }. يُرجى تأكيد أن عنوان البريد الإلكتروني هذا يخصك.
mail-verify-address-button = التحقق من عنوان البريد الإلكتروني
mail-verify-address-note = الرابط والرمز صالحان لمدة { $valid }. إذا لم تكن قد سجّلت، فيمكنك تجاهل هذه الرسالة.

# Sign-up with the address of an existing account
mail-already-registered-subject = لديك حساب بالفعل لدى { $tenant }
mail-already-registered-title = لديك حساب بالفعل
mail-already-registered-body = حاول شخص ما إنشاء حساب لدى { $tenant } بعنوان البريد الإلكتروني هذا. لديك حساب بالفعل، ولذلك لم يُنشأ حساب جديد. سجّل الدخول، أو أعد تعيين كلمة المرور إذا نسيتها.
mail-already-registered-body-no-passwords = حاول شخص ما إنشاء حساب لدى { $tenant } بعنوان البريد الإلكتروني هذا. لديك حساب بالفعل، ولذلك لم يُنشأ حساب جديد. سجّل الدخول بهذا العنوان.
mail-already-registered-button = تسجيل الدخول
mail-already-registered-reset = إعادة تعيين كلمة المرور
mail-already-registered-note = إذا لم تكن أنت من فعل ذلك، فيمكنك تجاهل هذه الرسالة. لم يتغير شيء في حسابك.

# Password reset
mail-reset-password-subject = إعادة تعيين كلمة المرور لدى { $tenant }
mail-reset-password-title = إعادة تعيين كلمة المرور
mail-reset-password-body = تلقّينا طلبًا لإعادة تعيين كلمة المرور لحسابك لدى { $tenant }. استخدم الزر لتعيين كلمة مرور جديدة.
mail-reset-password-button = تعيين كلمة مرور جديدة
mail-reset-password-note = الرابط صالح لمدة { $valid } ويعمل مرة واحدة فقط. إذا لم تكن قد طلبته، فيمكنك تجاهل هذه الرسالة. ستبقى كلمة المرور كما هي.

# Notice of a new password
mail-password-changed-subject = تم تغيير كلمة المرور لدى { $tenant }
mail-password-changed-title = تم تغيير كلمة المرور
mail-password-changed-body = تم تغيير كلمة المرور لحسابك لدى { $tenant }.
mail-password-removed-subject = تمت إزالة كلمة المرور لدى { $tenant }
mail-password-removed-title = تمت إزالة كلمة المرور
mail-password-removed-body = تمت إزالة كلمة المرور لحسابك لدى { $tenant }. ستسجّل الدخول من الآن عبر البريد الإلكتروني.

# Notice of a sign-in in a browser that is not known
mail-new-device-subject = تسجيل دخول جديد إلى حسابك لدى { $tenant }
mail-new-device-title = تسجيل دخول جديد إلى حسابك
mail-new-device-body = تم تسجيل الدخول إلى حسابك لدى { $tenant } من متصفح لا نعرفه بعد.

# Notice of many wrong passwords
mail-many-wrong-attempts-subject = محاولات كثيرة فاشلة لتسجيل الدخول لدى { $tenant }
mail-many-wrong-attempts-title = محاولات كثيرة فاشلة لتسجيل الدخول
mail-many-wrong-attempts-body = أُدخلت كلمة مرور خاطئة مرات كثيرة لحسابك لدى { $tenant }. لحماية الحساب، أصبحت المحاولات من المتصفحات غير المعروفة محدودة لبعض الوقت. لا يزال بإمكانك تسجيل الدخول من المتصفحات التي استخدمتها من قبل.
mail-many-wrong-codes-body = أُدخل رمز خاطئ مرات كثيرة لحسابك لدى { $tenant }. لحماية الحساب، أصبحت المحاولات من المتصفحات غير المعروفة محدودة لبعض الوقت. لا يزال بإمكانك تسجيل الدخول من المتصفحات التي استخدمتها من قبل.
mail-many-wrong-attempts-note = إذا نسيت كلمة المرور، فيمكنك إعادة تعيينها في صفحة تسجيل الدخول.

# Invitation
mail-invitation-subject = دعوة من { $tenant }
mail-invitation-title = لديك دعوة
mail-invitation-body = تلقيت دعوة من { $tenant }. اقبل الدعوة لإنشاء حسابك.
mail-invitation-button = قبول الدعوة
mail-invitation-note = الدعوة صالحة لمدة { $valid }. إذا لم ترغب في قبولها، فيمكنك تجاهل هذه الرسالة.

# Sign-in by mail
mail-sign-in-link-subject = تسجيل الدخول إلى { $tenant }
mail-sign-in-link-title = تسجيل الدخول إلى { $tenant }
mail-sign-in-link-body = استخدم هذا الزر لتسجيل الدخول إلى حسابك لدى { $tenant }.
mail-sign-in-code-body = استخدم هذا الرمز لتسجيل الدخول إلى حسابك لدى { $tenant }.
mail-sign-in-link-button = تسجيل الدخول
mail-sign-in-link-note = الرابط والرمز صالحان لمدة { $valid } ويعمل كل منهما مرة واحدة فقط. إذا لم تكن قد طلبتهما، فيمكنك تجاهل هذه الرسالة.

# Notice of a change, to the earlier address
mail-address-changed-old-subject = تم تغيير عنوان البريد الإلكتروني لحسابك لدى { $tenant }
mail-address-changed-old-title = تم تغيير عنوان بريدك الإلكتروني
mail-address-changed-old-body = أصبح لحسابك لدى { $tenant } عنوان بريد إلكتروني آخر. لم يعد بإمكانك تسجيل الدخول بهذا العنوان.
mail-main-address-changed-body = أصبح لحسابك لدى { $tenant } عنوان رئيسي آخر تُرسل إليه الرسائل. لا يزال بإمكانك تسجيل الدخول بهذا العنوان.
mail-address-removed-body = لم يعد حسابك لدى { $tenant } يتضمن عنوان البريد الإلكتروني هذا. لم يعد بإمكانك تسجيل الدخول به.
mail-address-changed-old-button = التراجع عن التغيير
mail-address-changed-old-note = يمكنك التراجع عن التغيير لمدة { $valid }. سيتم عندئذٍ تسجيل الخروج من جميع المتصفحات والتطبيقات. إذا كنت أنت من أجرى التغيير، فلا يلزمك القيام بأي شيء.

# Verification of a new address of an account
mail-address-change-confirm-subject = تحقّق من عنوان بريدك الإلكتروني الجديد لدى { $tenant }
mail-address-change-confirm-title = تحقّق من عنوان بريدك الإلكتروني الجديد
mail-address-change-confirm-body = أُدخل هذا العنوان بوصفه عنوان البريد الإلكتروني الجديد لحساب لدى { $tenant }. يسري التغيير عندما تتحقق من العنوان.
mail-address-change-confirm-button = التحقق من العنوان الجديد
mail-address-change-confirm-note = الرابط والرمز صالحان لمدة { $valid }. إذا لم تطلب هذا التغيير، يمكنك تجاهل هذه الرسالة.

# Deletion of an account
mail-account-deletion-scheduled-subject = سيُحذف حسابك لدى { $tenant }
mail-account-deletion-scheduled-title = سيُحذف حسابك
mail-account-deletion-scheduled-body = سيُحذف حسابك لدى { $tenant } وبياناته في { $time }. حتى ذلك الحين، يمكنك الاحتفاظ به.
mail-account-deletion-scheduled-button = الاحتفاظ بحسابي
mail-account-deletion-scheduled-note = إذا كنت تريد حذف حسابك، فلا يلزمك القيام بأي شيء.

# Test by an administrator
mail-test-subject = رسالة اختبار من { $tenant }
mail-test-title = نجح الاختبار
mail-test-body = أُرسلت هذه الرسالة لاختبار إعدادات البريد لدى { $tenant }. بما أنك تستطيع قراءتها، فقد وصلت.

# Notice of a further address: time, network and browser. Reason: account.
mail-address-added-subject = أُضيف عنوان بريد إلكتروني جديد إلى حسابك لدى { $tenant }
mail-address-added-title = أُضيف عنوان بريد إلكتروني جديد
mail-address-added-body = أُضيف عنوان بريد إلكتروني آخر إلى حسابك لدى { $tenant }. يمكن استخدامه لتسجيل الدخول.

mail-organization-invitation-subject = دعوة إلى { $organization }
mail-organization-invitation-title = لديك دعوة
mail-organization-invitation-body = تلقيت دعوة للانضمام إلى { $organization } لدى { $tenant }.
mail-organization-invitation-button = فتح الدعوة
mail-organization-invitation-note = الدعوة صالحة لمدة { $valid }. إذا لم ترغب في قبولها، فيمكنك تجاهل هذه الرسالة.
