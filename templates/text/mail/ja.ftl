# Texts of mails in Japanese; see en.ftl.

# All mails
mail-greeting = こんにちは。
mail-greeting-name = { $name } 様
mail-code-enter = または、コードの入力を求めているページで、次のコードを入力してください。
mail-code-only = コードの入力を求めるページで、次のコードを入力してください:
mail-code-secret = このコードは誰にも教えないでください。電話やメールでコードをお尋ねすることはありません。
mail-time = 日時
mail-place = ネットワーク
mail-browser = ブラウザー
mail-unknown = 不明
mail-was-me = お心当たりがある場合は、何もする必要はありません。
mail-not-me = お心当たりがない場合は、ボタンを押してください。すべてのブラウザーとアプリケーションからログアウトし、新しいパスワードを設定できます。
mail-not-me-no-passwords = お心当たりがない場合は、ボタンを押してください。すべてのブラウザーとアプリケーションからログアウトします。その後、メールボックスにアクセスできるのがご自身だけであることを確認してください。
mail-not-me-button = 心当たりがない
mail-not-me-advice = お心当たりがない場合は、できるだけ早く新しいパスワードを設定し、心当たりのないブラウザーからすべてログアウトしてください。
mail-not-me-advice-no-passwords = お心当たりがない場合は、メールボックスにアクセスできるのがご自身だけであることを確認し、心当たりのないブラウザーからすべてログアウトしてください。
mail-button-copy = ボタンが使えない場合は、次のアドレスをブラウザーにコピーしてください。

# Footer
mail-reason-account = このメールは、{ $tenant } のアカウントに登録されているメールアドレスにお送りしています。
mail-reason-entered = このメールは、{ $tenant } で入力されたメールアドレスにお送りしています。
mail-reason-former = このメールは、{ $tenant } のアカウントにこれまで登録されていたメールアドレスにお送りしています。
mail-reason-invited = このメールは、{ $tenant } から招待された方にお送りしています。
mail-reason-test = このメールは、{ $tenant } の管理者がテストのためにこのメールアドレスに送信したものです。

# Verification of an address after sign-up
mail-verify-address-subject = 【{ $tenant }】メールアドレスの確認
mail-verify-address-title = メールアドレスの確認
mail-verify-address-body = { $tenant } にご登録いただき、ありがとうございます。このメールアドレスがご本人のものであることを確認してください。
mail-verify-address-button = メールアドレスを確認する
mail-verify-address-note = リンクとコードの有効期間は{ $valid }です。登録した覚えがない場合は、このメールを無視してください。

# Sign-up with the address of an existing account
mail-already-registered-subject = 【{ $tenant }】アカウントはすでに登録されています
mail-already-registered-title = アカウントはすでに登録されています
mail-already-registered-body = このメールアドレスで { $tenant } のアカウントを作成する操作がありました。すでにアカウントをお持ちのため、新しいアカウントは作成されていません。ログインするか、パスワードをお忘れの場合は再設定してください。
mail-already-registered-body-no-passwords = このメールアドレスで { $tenant } のアカウントを作成する操作がありました。すでにアカウントをお持ちのため、新しいアカウントは作成されていません。このアドレスでログインしてください。
mail-already-registered-button = ログイン
mail-already-registered-reset = パスワードを再設定する
mail-already-registered-note = お心当たりがない場合は、このメールを無視してください。アカウントは変更されていません。

# Password reset
mail-reset-password-subject = 【{ $tenant }】パスワードの再設定
mail-reset-password-title = パスワードの再設定
mail-reset-password-body = { $tenant } のアカウントのパスワードの再設定が依頼されました。ボタンを押して、新しいパスワードを設定してください。
mail-reset-password-button = 新しいパスワードを設定する
mail-reset-password-note = リンクの有効期間は{ $valid }で、1 回だけ使用できます。依頼した覚えがない場合は、このメールを無視してください。パスワードは変更されません。

# Notice of a new password
mail-password-changed-subject = 【{ $tenant }】パスワードが変更されました
mail-password-changed-title = パスワードが変更されました
mail-password-changed-body = { $tenant } のアカウントのパスワードが変更されました。
mail-password-removed-subject = 【{ $tenant }】パスワードが削除されました
mail-password-removed-title = パスワードが削除されました
mail-password-removed-body = { $tenant } のアカウントのパスワードが削除されました。今後はメールでサインインします。

# Notice of a sign-in in a browser that is not known
mail-new-device-subject = 【{ $tenant }】新しいブラウザーからのログイン
mail-new-device-title = 新しいブラウザーからのログイン
mail-new-device-body = { $tenant } のアカウントに、これまで使われたことのないブラウザーからログインがありました。

# Notice of many wrong passwords
mail-many-wrong-attempts-subject = 【{ $tenant }】ログインの失敗が続いています
mail-many-wrong-attempts-title = ログインの失敗が続いています
mail-many-wrong-attempts-body = { $tenant } のアカウントで、間違ったパスワードが何度も入力されました。アカウントを保護するため、未知のブラウザーからの試行を一時的に制限しています。以前に使用したことのあるブラウザーからは、引き続きログインできます。
mail-many-wrong-codes-body = { $tenant } のアカウントで、間違ったコードが何度も入力されました。アカウントを保護するため、未知のブラウザーからの試行を一時的に制限しています。以前に使用したことのあるブラウザーからは、引き続きログインできます。
mail-many-wrong-attempts-note = パスワードをお忘れの場合は、ログインページで再設定できます。

# Invitation
mail-invitation-subject = 【{ $tenant }】招待のお知らせ
mail-invitation-title = 招待が届いています
mail-invitation-body = { $tenant } から招待が届いています。招待を承諾してアカウントを作成してください。
mail-invitation-button = 招待を承諾する
mail-invitation-note = 招待の有効期間は{ $valid }です。承諾しない場合は、このメールを無視してください。

# Sign-in by mail
mail-sign-in-link-subject = 【{ $tenant }】ログイン用リンク
mail-sign-in-link-title = { $tenant } にログイン
mail-sign-in-link-body = ボタンを押すと、{ $tenant } のアカウントにログインできます。
mail-sign-in-code-body = このコードを使って { $tenant } のアカウントにログインしてください。
mail-sign-in-link-button = ログイン
mail-sign-in-link-note = リンクとコードの有効期間は{ $valid }で、1 回だけ使用できます。依頼した覚えがない場合は、このメールを無視してください。

# Notice of a change, to the earlier address
mail-address-changed-old-subject = 【{ $tenant }】メールアドレスが変更されました
mail-address-changed-old-title = メールアドレスが変更されました
mail-address-changed-old-body = { $tenant } のアカウントのメールアドレスが、別のものに変更されました。このメールアドレスではログインできなくなりました。
mail-main-address-changed-body = { $tenant } のアカウントのメインアドレスが変更され、メッセージは新しいアドレスに届きます。このアドレスでも引き続きログインできます。
mail-address-removed-body = { $tenant } のアカウントから、このメールアドレスが削除されました。このアドレスではログインできなくなりました。
mail-address-changed-old-button = 変更を取り消す
mail-address-changed-old-note = 変更を取り消せる期間は{ $valid }です。取り消すと、すべてのブラウザーとアプリケーションからログアウトします。ご自身で変更した場合は、何もする必要はありません。

# Verification of a new address of an account
mail-address-change-confirm-subject = 【{ $tenant }】新しいメールアドレスの確認
mail-address-change-confirm-title = 新しいメールアドレスの確認
mail-address-change-confirm-body = このメールアドレスが、{ $tenant } のアカウントの新しいメールアドレスとして入力されました。確認すると、変更が有効になります。
mail-address-change-confirm-button = 新しいメールアドレスを確認する
mail-address-change-confirm-note = リンクとコードの有効期間は{ $valid }です。変更を依頼していない場合は、このメールを無視してください。

# Deletion of an account
mail-account-deletion-scheduled-subject = 【{ $tenant }】アカウント削除の予定
mail-account-deletion-scheduled-title = アカウントは削除される予定です
mail-account-deletion-scheduled-body = { $tenant } のアカウントとそのデータは、{ $time } に削除されます。それまでは削除を取り消せます。
mail-account-deletion-scheduled-button = アカウントを残す
mail-account-deletion-scheduled-note = アカウントを削除してよい場合は、何もする必要はありません。

# Test by an administrator
mail-test-subject = 【{ $tenant }】テストメール
mail-test-title = テストに成功しました
mail-test-body = このメールは、{ $tenant } のメール設定をテストするために送信されました。このメールが読めれば、正しく届いています。

# Notice of a further address: time, network and browser. Reason: account.
mail-address-added-subject = { $tenant } のアカウントに新しいメールアドレスが追加されました
mail-address-added-title = 新しいメールアドレスが追加されました
mail-address-added-body = { $tenant } のアカウントにメールアドレスが追加されました。このアドレスでログインできます。

mail-organization-invitation-subject = { $organization } への招待
mail-organization-invitation-title = 招待が届いています
mail-organization-invitation-body = { $tenant } の { $organization } への招待が届いています。
mail-organization-invitation-button = 招待を開く
mail-organization-invitation-note = 招待の有効期間は{ $valid }です。承諾しない場合は、このメールを無視してください。
