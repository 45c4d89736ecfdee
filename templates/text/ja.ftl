# Page texts in Japanese; see en.ftl.

# Layout
title-error = エラー：
language = 言語：{ $name }
privacy-policy = プライバシーポリシー
terms-of-service = 利用規約
signed-in-as = ログイン中のアカウント
continue-to = このあと { $host } に移動します
reference = 参照番号
code = エラーコード
detail = 詳細
working = お待ちください…

# Durations and dates
span-seconds = { $number } 秒
span-minutes = { $number } 分
span-hours = { $number } 時間
span-days = { $number } 日間
date-and-time = { $year }年{ $month }{ $day }日 { $time } UTC
month-1 = 1月
month-2 = 2月
month-3 = 3月
month-4 = 4月
month-5 = 5月
month-6 = 6月
month-7 = 7月
month-8 = 8月
month-9 = 9月
month-10 = 10月
month-11 = 11月
month-12 = 12月

# Sign-in
login-title = ログイン
login-title-application = { $application } にログイン
login-failed = ログインできませんでした
login-email = メールアドレス
login-password = パスワード
login-remember = ログイン状態を保持する
login-submit = ログイン
login-email-missing = メールアドレスを入力してください。
login-email-invalid = name@example.com のようなメールアドレスを入力してください。
login-password-missing = パスワードを入力してください。
login-wrong = メールアドレスまたはパスワードが正しくありません。
login-unverified = メールアドレスがまだ確認されていません。管理者に確認を依頼してください。
password-show = 表示
password-hide = 非表示
password-show-label = パスワードを表示
password-hide-label = パスワードを非表示
caps-lock = Caps Lock がオンになっています。

# Account selection
select-title = アカウントの選択
select-title-application = { $application } で使うアカウントの選択
select-continue = { $account } として続ける
select-another = 別のアカウントを使う

# Consent
consent-page-title = アカウントへのアクセスの許可 · { $application }
consent-title = { $application } にアカウントへのアクセスを許可しますか？
consent-nothing = アプリケーションにはアカウントの識別子だけが渡されます。プロフィールは渡されません。
consent-scopes = 要求されている権限
consent-trust = アプリケーションを信頼できる場合にのみ許可してください。拒否すると、何も共有されずにアプリケーションに戻ります。
consent-allow = 許可
consent-deny = 拒否
consent-again = ページを開いたあとに、このブラウザーのアカウントまたはログインが変わりました。何も共有されていません。アカウントを確認して、もう一度選択してください。
consent-use-server = ご本人に代わって { $server } を利用すること
scope-profile = 名前、写真、その他のプロフィール情報
scope-email = メールアドレス
scope-address = 住所
scope-phone = 電話番号
scope-offline-access = 不在のときやログアウト後のアクセス
scope-attributes = お客様の情報：{ $titles }

# Sign-out
logout-page-title = ログアウト
logout-title = ログアウトしますか？
logout-asks = { $application } がログアウトを求めています
logout-consequence = このブラウザーでは、次回もう一度ログインする必要があります。
logout-submit = ログアウト
logout-stay = ログインしたままにする
signed-out-page-title = ログアウト完了
signed-out-title = ログアウトしました
signed-out-applications = 利用したアプリケーションでは、そちらでもログアウトするまで、ログインしたままの場合があります。共用のコンピューターでは、すべてのブラウザーのウィンドウを閉じてください。
signed-out-withheld = { $application } が指定した移動先のアドレスは登録されていないため、移動しませんでした。
signed-out-continue = { $application } に進む
signed-out-again = もう一度ログイン

# Account
account-title = アカウント
account-name = 名前
account-email = メールアドレス
account-verified = 確認済み
account-not-verified = 未確認
account-limited = アカウントを使用する前に、このメールアドレスがご自身のものであることを確認してください。
account-unverified = アカウントを利用できなくなったときに備えて、メールアドレスを確認してください。
account-verify = メールアドレスを確認する
account-signed-in = ログイン日時
account-sign-out = ログアウト
claim-given-name = 名
claim-middle-name = ミドルネーム
claim-family-name = 姓
claim-nickname = ニックネーム
claim-preferred-username = ユーザー名
claim-gender = 性別
claim-birthdate = 生年月日
claim-phone-number = 電話番号
claim-website = ウェブサイト
claim-profile = プロフィールページ
claim-zoneinfo = タイムゾーン
claim-locale = 言語
claim-address = 住所
account-password = パスワードの変更
account-back = 戻る
account-back-to = アカウントに戻る
account-go-to = アカウントへ進む

# Profile
profile-title = プロフィール
profile-lead = プロフィールへのアクセスを許可したアプリケーションには、次の情報が表示されます。
profile-failed = 変更は保存されていません
profile-draft = 変更を保存する前にログアウトされました。内容を確認して、保存してください。
profile-administrator = メールアドレス、ユーザー名、電話番号、写真、住所を変更できるのは管理者だけです。
profile-submit = 保存
profile-too-long = { $claim }：{ $number } 文字以内で入力してください。
profile-characters = { $claim }：使用できない文字が含まれています。
profile-form = 形式が正しくありません。{ $form }
profile-help-name = アプリケーションに表示される氏名
profile-help-birthdate = 年月日を入力してください（例：1990-12-31）。
profile-help-address = https:// で始まるアドレスを入力してください（例：https://example.com）。
profile-help-zoneinfo = Europe/Paris のようなタイムゾーンを入力してください。
profile-help-locale = ja や fr-CA のような言語コードを入力してください。
attribute-help-number = 42 や 2.5 のような数値を入力してください。小数点にはピリオドを使います。
attribute-help-date = 2026-12-31 のように年月日を入力してください。
attribute-help-choice = いずれかの値を選択してください。
attribute-help-list = 1 行に 1 件ずつ入力
attribute-too-large = これらの情報を保存する容量が足りません。いずれかを短くしてください。
attribute-yes = はい
attribute-no = いいえ
profile-read-only = その他の情報
choose-none = 指定なし

# Password
password-title = パスワードの変更
password-lead = ほかのすべてのブラウザーとアプリケーションからログアウトします。このブラウザーではログインしたままです。
password-failed = パスワードは変更されていません
password-present = 現在のパスワード
password-new = 新しいパスワード
password-again = 新しいパスワード（確認）
password-rule = { $number } 文字以上で、推測されにくいもの。互いに関係のない複数の単語がおすすめです。自分の名前やメールアドレス、よく知られたパスワードは使えません。
password-submit = パスワードを変更
password-present-missing = 現在のパスワードを入力してください。
password-new-missing = 新しいパスワードを入力してください。
password-same = 新しいパスワードが現在のパスワードと同じです。
password-too-short = 新しいパスワードは { $number } 文字以上にしてください。
password-too-long = 新しいパスワードが長すぎます。{ $number } バイト以内にしてください。
password-needs-lower = パスワードには小文字を含めてください。
password-needs-upper = パスワードには大文字を含めてください。
password-needs-digit = パスワードには数字を含めてください。
password-needs-symbol = パスワードには記号または空白を含めてください。
password-known = このパスワードは過去の情報漏えいで知られており、攻撃者が最初に試します。別のパスワードを選び、ほかで使っている場合はそこでも変更してください。
password-weak = 新しいパスワードは推測されやすいものです。関係のない単語をいくつか追加してください。
password-weak-common = 新しいパスワードは推測されやすいものです。よく使われるパスワードに似ています。互いに関係のない複数の単語を使ってください。
password-weak-word = 新しいパスワードは推測されやすいものです。単語または名前が 1 つだけです。関係のない単語をいくつか追加してください。
password-weak-keys = 新しいパスワードは推測されやすいものです。キーボードの並び順になっています。互いに関係のない複数の単語を使ってください。
password-weak-repeats = 新しいパスワードは推測されやすいものです。同じ文字が繰り返されています。互いに関係のない複数の単語を使ってください。
password-weak-sequence = 新しいパスワードは推測されやすいものです。abc や 6543 のような連続した文字が含まれています。互いに関係のない複数の単語を使ってください。
password-weak-date = 新しいパスワードは推測されやすいものです。日付または年が含まれています。関係のない単語をいくつか追加してください。
password-weak-own = 新しいパスワードは推測されやすいものです。あなたの名前、メールアドレス、またはこのサービスの名前が含まれています。互いに関係のない複数の単語を使ってください。
password-reused = このパスワードは以前に使用されています。ここでまだ使っていないパスワードを選んでください。
strength-short = パスワードの強度：短すぎます
strength-weak = パスワードの強度：弱い（単語を追加してください）
strength-fair = パスワードの強度：普通
strength-strong = パスワードの強度：強い
password-mismatch = パスワードが一致しません。
password-wrong = 現在のパスワードが正しくありません。
password-attempts = 間違ったパスワードが何度も入力されました。{ $wait }後にもう一度お試しください。
password-attempts-advice = この制限は一時的なものです。パスワードは変更されていません。

# Sessions
sessions-title = ログイン中のブラウザー
sessions-lead = 心当たりのないブラウザーや、使わなくなったブラウザーからログアウトしてください。心当たりのないブラウザーがある場合は、パスワードも変更してください。
sessions-signed-in = ログイン日時
sessions-last-used = 最終使用
sessions-place = ログイン時の IP アドレス
sessions-browser = { $browser }（{ $system }）
sessions-some-browser = { $system } のブラウザー
sessions-unknown = 不明なブラウザー
sessions-present = このブラウザー
sessions-end = ログアウト
sessions-end-others = ほかのすべてのブラウザーからログアウト
sessions-sign-out = このブラウザーからログアウト

# Applications
applications-title = アカウントにアクセスできるアプリケーション
applications-lead = アクセスを取り消すと、そのアプリケーションはすぐにログアウトされ、もう一度許可を求める必要があります。
applications-none = アカウントにアクセスできるアプリケーションはありません。
applications-since = 許可日時
applications-last-used = 最終使用
applications-remove = アクセスを取り消す

# Activity
activity-title = 最近のアクティビティ
activity-lead = 過去 90 日間のログインとアカウントの変更です。
activity-none = 表示するアクティビティはありません。
activity-administrator = 管理者による変更
activity-older = 以前のアクティビティを表示
activity-newest = 最新のアクティビティを表示
activity-not-me = 自分ではありません
activity-not-me-lead = ほかのすべてのブラウザーとすべてのアプリケーションからログアウトし、新しいパスワードを設定するリンクをメールでお送りします。このブラウザーではログインしたままです。
activity-not-me-submit = ほかのすべてからログアウト
activity-signed-in = ログイン
activity-failed = ログインの失敗：{ $number } 回
activity-signed-out = ログアウト
activity-session-ended = 別のブラウザーをログアウトしました
activity-others-ended = ほかのすべてのブラウザーをログアウトしました
activity-password-set = パスワードを設定しました
activity-password-changed = パスワードを変更しました
activity-email-verified = メールアドレスを確認しました
activity-profile-changed = プロフィールを変更しました
activity-terms-accepted = 利用規約に同意しました
activity-application-added = { $application } にアクセスを許可しました
activity-some-application-added = アプリケーションにアクセスを許可しました
activity-application-removed = { $application } のアクセスを削除しました
activity-some-application-removed = アプリケーションのアクセスを削除しました
activity-not-me-reported = 他人によるアクティビティを報告しました

# Confirmations
done-profile = プロフィールを保存しました。
done-password = パスワードを変更しました。ほかのすべてのブラウザーとアプリケーションからログアウトしました。
done-session = そのブラウザーからログアウトしました。
done-others = ほかのすべてのブラウザーからログアウトしました。
done-application = アプリケーションはアカウントにアクセスできなくなりました。
done-application-named = { $application } はアカウントにアクセスできなくなりました。
done-not-me = ほかのすべてのブラウザーとすべてのアプリケーションからログアウトしました。新しいパスワードを設定するリンクをメールでお送りしました。
done-not-me-without-mail = ほかのすべてのブラウザーとすべてのアプリケーションからログアウトしました。最近すでに複数のメールをお送りしたため、今回は送信していません。ここでパスワードを変更してください。
done-nothing = 操作の前にログアウトされていたため、何も変更されていません。必要な場合は、もう一度操作してください。
verify-first = 先にメールアドレスを確認してください。アカウントの他のページはその後に利用できます。
another-person = 送信されたフォームは、ここにはもうログインしていないアカウントのものです。
another-person-title = 別のアカウントでログインしています
another-person-advice = 何も変更されていません。現在ログインしているアカウントへお進みください。
not-there = このセッションまたはアクセスはすでに終了しています。
not-there-title = この項目はもう存在しません
not-there-advice = ページを再読み込みして、最新の一覧をご確認ください。

# Set-up link
setup-title = パスワードの設定
setup-first = 最初の管理者アカウントを設定します。
setup-for = アカウント：{ $account }
setup-failed = パスワードは設定されていません
setup-email-taken = このメールアドレスは使用できません。別のメールアドレスを入力してください。
setup-submit = パスワードを設定
setup-done-title = パスワードを設定しました
setup-done = メールアドレスとこのパスワードでログインできるようになりました。リンクは無効になりました。
setup-link-over = このリンクは有効期限が切れているか、すでに使用されたか、新しいリンクに置き換えられました。
setup-link-over-title = このリンクは無効です
setup-link-over-advice = パスワードを設定済みの場合は、そのパスワードでログインしてください。まだの場合は、管理者に新しいリンクを依頼してください。
login-forgot = パスワードをお忘れですか？
forgot-title = パスワードの再設定
forgot-lead = アカウントのメールアドレスを入力してください。新しいパスワードを設定するためのリンクをお送りします。
forgot-failed = メールを送信できませんでした
forgot-submit = リンクを送信
forgot-back = ログインに戻る
forgot-done-title = メールをご確認ください
forgot-done = { $account } のアカウントがある場合は、そのアドレスにメールを送信しました。メール内のリンクの有効期間は{ $valid }です。
forgot-done-advice = 数分たってもメールが届かない場合は、迷惑メールフォルダーとアドレスをご確認ください。
forgot-again = 別のアドレスを試す
reset-title = 新しいパスワードの設定
reset-lead = すべてのブラウザーとアプリケーションからログアウトします。
reset-done = すべてのブラウザーとアプリケーションからログアウトしました。新しいパスワードでログインできます。
reset-link-over-advice = パスワードを設定するには、新しいリンクを依頼してください。
reset-again = 新しいリンクを依頼
too-many-mails = お使いのネットワークからのメール送信の依頼が多すぎます。{ $wait }後にもう一度お試しいただけます。
too-many-mails-advice = この制限は一時的なものです。
not-me-title = お心当たりがありませんか？
not-me-lead = アカウントのすべてのブラウザーとアプリケーションをログアウトし、新しいパスワードを設定するためのリンクをメールでお送りします。
not-me-submit = すべてログアウト
not-me-done-title = すべてログアウトしました
not-me-done = すべてのブラウザーとアプリケーションをログアウトしました。新しいパスワードを設定するためのリンクを { $account } に送信しました。
not-me-done-advice = 今すぐ新しいパスワードを設定してください。設定するまでは、現在のパスワードが有効です。

# Form post response
form-post-title = アプリケーションに戻る
form-post-press = 自動的に移動しませんでした。ボタンを押してアプリケーションに戻ってください。
form-post-continue = 続ける

# Links on error pages
back-to-application = { $application } に戻る
go-to-sign-out = ログアウトのページへ
try-again = もう一度試す
open-again = ページを開き直す

# Sign-in and sign-out errors
flow-over = このログインは有効期限が切れているか、すでに使用されたか、別のブラウザーで開始されたものです。
flow-over-title = このログインは無効です
flow-over-advice = アプリケーションに戻り、そこからもう一度ログインしてください。
flow-completed = このログインは、このブラウザーですでに完了しています。
flow-completed-title = ログインは完了しています
flow-completed-advice = アプリケーションで続けてください。アプリケーションにログインしていない場合は、そこからもう一度ログインしてください。
logout-over = このログアウトは有効期限が切れているか、すでに使用されたか、別のブラウザーで開始されたものです。
logout-over-title = このログアウトは無効です
logout-over-advice = まだログインしている場合は、ログアウトのページでログアウトできます。
request-refused = アプリケーションから無効なリクエストが送信されました。
sign-in-link-title = このログイン用リンクは使えません
sign-in-link-advice = このページを閉じて、アプリケーションからやり直してください。問題が解決しない場合は、下の参照番号を添えてアプリケーションの運営者にお問い合わせください。
sign-out-link-title = このログアウト用リンクは使えません
sign-out-link-advice = ログアウトはされていません。ここからログアウトできます。問題をアプリケーションの運営者にお知らせください。
window-needed = アプリケーションがログインページを別のページに埋め込みました。埋め込みは prompt=none の場合にのみ可能です。
window-needed-title = ログインには専用のウィンドウが必要です
window-needed-advice = アプリケーションを別のウィンドウまたはタブで開いて、もう一度お試しください。
too-many-attempts = ログインの試行回数が多すぎます。{ $wait }後にもう一度お試しいただけます。
too-many-attempts-title = 試行回数が多すぎます
too-many-attempts-advice = この制限は一時的なものです。以前にログインしたことのあるブラウザーでは、試行回数は別に数えられます。
wait-over = もう一度お試しいただけます。
too-many-sign-ins = お使いのネットワークから開始されたまま完了していないログインが多すぎます。遅くとも{ $wait }後にはもう一度お試しいただけます。
too-many-sign-ins-title = 同時に行われているログインが多すぎます
too-many-sign-ins-advice = 開いたままのログインを完了するか閉じて、しばらく待ってからもう一度お試しください。
form-rejected = このフォームは当サイトのページから送信されたものではありません。
form-rejected-title = フォームを受け付けられませんでした
form-rejected-advice = ページを開き直して、もう一度入力してください。
error-message = 開いたリンクでエラーが発生しました。
error-advice = 元のアプリケーションに戻って、もう一度お試しください。

# Request errors
problem-title = リクエストを処理できませんでした
problem-advice = アプリケーションに戻って、もう一度お試しください。問題が解決しない場合は、下の参照番号を添えて管理者にお問い合わせください。
problem-404-title = ページが見つかりません
problem-404-advice = アドレスを確認するか、元のアプリケーションに戻ってください。
problem-405-title = ここではその操作はできません
problem-405-advice = アプリケーションに戻って、もう一度お試しください。
problem-421-title = アドレスが正しくありません
problem-421-advice = アドレスを確認するか、このアドレスの提供元に正しいアドレスをお問い合わせください。
problem-internal = 当サイト側で問題が発生しました。
problem-internal-title = 問題が発生しました
problem-internal-advice = しばらくしてからもう一度お試しください。問題が解決しない場合は、下の参照番号を添えて管理者にお問い合わせください。
problem-unavailable = サービスを一時的にご利用いただけません。
problem-unavailable-title = しばらくしてからもう一度お試しください
problem-unavailable-advice = 失われたものはありません。数秒待ってから、もう一度お試しください。
problem-not-found = このアドレスにはページがありません。
problem-no-file = そのファイルはありません。
problem-method = このアドレスはリクエストのメソッドに対応していません。
problem-tenant-mismatch = アドレスに 2 つの異なる組織が指定されています。
problem-tenant-not-found = この組織は存在しないか、有効ではありません。
problem-unknown-host = このサーバーはこのホスト名に対応していません。
problem-other-loopback = このサーバーの公開アドレスを使用してください。
problem-host = リクエストには Host ヘッダーがちょうど 1 つ必要です。
problem-no-peer = クライアントの IP アドレスが不明です。
problem-forwarded = X-Forwarded-For ヘッダーが正しくありません。
problem-header = ヘッダーが正しくないか、重複しています。
problem-headers-size = ヘッダー全体が 16 kB を超えています。
problem-address-size = アドレスが 8 kB を超えています。
problem-path = アドレスのパスが正規化されていません。
problem-compressed = 圧縮されたリクエストは受け付けていません。
problem-media-type = リクエストの本文は application/x-www-form-urlencoded でなければなりません。
problem-body = リクエストの本文を読み取れませんでした。
problem-body-time = リクエストの本文の送信に 10 秒以上かかりました。
problem-body-size = フォームが 16 kB を超えています。
problem-encoding = パラメーターが正しい UTF-8 ではありません。
problem-decision = 決定は allow または deny でなければなりません。
problem-account-choice = アカウントは present または another でなければなりません。
problem-language = この言語はご利用いただけません。

# Sign-up, and the verification of its address
login-register = アカウントを作成
register-title = アカウントを作成
register-failed = アカウントは作成されませんでした
register-submit = アカウントを作成
register-have-account = すでにアカウントを持っています
register-terms = 次の内容を読み、同意します:
register-terms-missing = アカウントを作成するには規約に同意してください。
register-optional = { $claim }（任意）
register-claim-missing = { $claim }: この項目は必須です。
register-address-not-allowed = このメールアドレスでは登録できません。所属組織のアドレスを使用してください。
registration-closed = ここではアカウントを作成できません。
registration-closed-title = 登録は受け付けていません
registration-closed-advice = アカウントをお持ちの場合はログインしてください。お持ちでない場合は管理者に依頼してください。
verify-title = メールアドレスの確認
verify-lead = { $address } にメールを送信しました。メール内のリンクを開くか、コードをここに入力してください。
verify-code = メールに記載されたコード
verify-submit = 続行
verify-advice = 数分待っても届かない場合は、迷惑メールフォルダーとアドレスの綴りを確認してください。
verify-resend = メールを再送信
verify-sent = メールを送信しています。すでに何通か送信されている場合は、しばらく待ってから再度お試しください。
verify-other-address = 別のアドレスを使用
verify-opened = リンクを開きました
verify-failed = アドレスを確認できませんでした
verify-code-missing = コードを入力してください。
verify-code-wrong = コードが正しくありません。最新のメールのコードを入力してください。
verify-code-over = このコードは無効になりました。メールを再送信してください。
verify-sign-in = メールアドレスが確認されました。続行するにはログインしてください。
verify-link-lead = { $address } を確認します。
verify-link-password = 登録時に設定したパスワード
verify-link-password-help = 別のブラウザーでリンクを開きました。パスワードを維持するには入力してください。わからない場合は空欄のままにして、後で新しいパスワードを設定してください。
verify-link-submit = アドレスを確認
verify-link-over = このリンクは期限切れか、使用済みか、新しいリンクに置き換えられています。
verify-link-over-title = このリンクは無効です
verify-link-over-advice = アドレスが確認済みの場合はログインしてください。そうでない場合は、ログインすると新しいリンクを受け取れます。
verify-done-title = メールアドレスが確認されました
verify-done = 登録したブラウザーで続けるか、ここでログインしてください。
verify-done-no-password = 登録時のパスワードを誰が設定したか確認できないため、削除しました。ログインするには新しいパスワードを設定してください。
verify-done-set = パスワードを設定
terms-title = 新しい規約への同意
terms-lead = 利用規約が変更されました。{ $account } として続けるには、新しい規約を読んで同意してください。
terms-version = バージョン { $version }
terms-accept = 同意して続行
