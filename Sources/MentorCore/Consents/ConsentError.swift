public import JSONStore
public import Wording

/// The ways in which a consent is refused.
public enum ConsentError: MentorError, Equatable {
  /// A value is not what it may be.
  case value(ValueProblem)
  /// A minor's own signature does not do without that of a representative.
  case guardianMustSign(PersonID, age: Int?)
  /// A person of age was signed for by somebody else.
  case ownMustSign(PersonID)
  /// A representative signed, but is not named.
  case signerNotNamed(PersonID)
  /// Somebody who is no employee cannot give the consent of an employee.
  case notAnEmployee(PersonID, RoleKind)
  /// The day of the signature or withdrawal has not come yet.
  case inFuture(CalendarDate, today: CalendarDate)
  /// The same consent is recorded already.
  case alreadyRecorded(ConsentID)
  /// The consent was withdrawn already.
  case alreadyWithdrawn(ConsentID, CalendarDate)
  /// The person has no consent that is in force.
  case nothingInForce(PersonID, ConsentKind?)
  /// The data are destroyed already.
  case alreadyDestroyed(RetentionID, CalendarDate)
  /// Nobody lacks a consent of the kind, so that there is nothing to print.
  case nobodyLacks(ConsentKind)
  /// The person has consents of several kinds, and none was chosen.
  case severalKinds(PersonID, [ConsentKind])

  public var category: ErrorCategory {
    switch self {
    case .value, .inFuture: .invalidValue
    case .guardianMustSign, .ownMustSign, .signerNotNamed, .notAnEmployee, .alreadyRecorded,
      .alreadyWithdrawn, .alreadyDestroyed, .severalKinds:
      .refused
    case .nothingInForce, .nobodyLacks: .notFound
    }
  }

  public var message: Phrase {
    switch self {
    case .value(let problem): problem.message
    case .guardianMustSign(let person, let age):
      Phrase(
        ru: "за \(person) согласие подписывает законный представитель"
          + (age.map { ": на день подписи \($0) \($0.form("год", "года", "лет"))" } ?? "")
          + "; с 14 лет можно подписать и самому, но вместе с представителем (152-ФЗ, ст. 9; "
          + "порог — значение программы)",
        en: "a legal representative signs for \(person)"
          + (age.map { ", aged \($0) on the day" } ?? "")
          + "; from 14 the person may sign as well, not instead (152-ФЗ, art. 9; the age is the "
          + "program's default)")
    case .ownMustSign(let person):
      Phrase(
        ru: "\(person) на день подписи — совершеннолетний и подписывает согласие сам "
          + "(152-ФЗ, ст. 9)",
        en: "\(person) was of age on the day and signs alone (152-ФЗ, art. 9)")
    case .signerNotNamed(let person):
      Phrase(
        ru: "за \(person) подписывает законный представитель, а он не назван",
        en: "a legal representative signs for \(person), but is not named")
    case .notAnEmployee(let person, let kind):
      Phrase(
        ru: "\(person) — \(kind.name.ru), а согласие быть наставником дают работники "
          + "(ТК РФ, ст. 351.8)",
        en: "\(person) is registered as \(kind.name.en); the consent to mentor is an employee's "
          + "(Labour Code, art. 351.8)")
    case .inFuture(let date, let today):
      Phrase(
        ru: "\(date.numeric) ещё не наступило: сегодня \(today.numeric)",
        en: "\(date) has not come yet: today is \(today)")
    case .alreadyRecorded(let consent):
      Phrase(
        ru: "такое согласие уже внесено: \(consent)",
        en: "this consent is recorded already: \(consent)")
    case .alreadyWithdrawn(let consent, let date):
      Phrase(
        ru: "согласие \(consent) уже отозвано \(date.numeric)",
        en: "consent \(consent) was withdrawn on \(date) already")
    case .alreadyDestroyed(let duty, let date):
      Phrase(
        ru: "\(duty): данные уже уничтожены \(date.numeric)",
        en: "\(duty): the data were destroyed on \(date) already")
    case .nothingInForce(let person, let kind):
      Phrase(
        ru: "у \(person) нет действующего согласия" + (kind.map { ": \($0.name.ru)" } ?? ""),
        en: "\(person) has no consent in force" + (kind.map { ": \($0.name.en)" } ?? ""))
    case .nobodyLacks(let kind):
      Phrase(
        ru: "печатать нечего, есть у всех: \(kind.name.ru)",
        en: "nothing to print, nobody lacks the \(kind.name.en)")
    case .severalKinds(let person, let kinds):
      Phrase(
        ru: "у \(person) несколько действующих согласий: ",
        en: "\(person) has several consents in force: ") + .list(kinds.map(\.rawValue))
    }
  }

  public var hint: Phrase? {
    switch self {
    case .value(let problem): problem.hint
    case .guardianMustSign, .signerNotNamed:
      Phrase(
        ru: "Внесите согласие представителя: --by guardian --signer \"Фамилия Имя Отчество\" "
          + "--ground мать.",
        en: "Record the representative's consent: --by guardian --signer \"Name\" --ground mother.")
    case .ownMustSign:
      Phrase(
        ru: "Внесите собственное согласие: --by self.",
        en: "Record the person's own consent: --by self.")
    case .notAnEmployee:
      Phrase(
        ru: "Проверьте, кем человек числится: mentorctl person show.",
        en: "Check what the person is: mentorctl person show.")
    case .inFuture:
      Phrase(ru: "Проверьте дату на бумаге.", en: "Check the date on the paper.")
    case .alreadyDestroyed:
      Phrase(
        ru: "Посмотрите весь список: mentorctl retention list --include-done.",
        en: "Look at the whole list: mentorctl retention list --include-done.")
    case .nobodyLacks:
      Phrase(
        ru: "Назовите человека (--person P-3) или не называйте никого: бланк будет пустым.",
        en: "Name a person (--person P-3), or nobody for a blank without a name.")
    case .alreadyRecorded, .alreadyWithdrawn, .nothingInForce:
      Phrase(
        ru: "Посмотрите согласия: mentorctl consent list.",
        en: "Look at the consents: mentorctl consent list.")
    case .severalKinds(_, let kinds):
      Phrase(
        ru: "Выберите вид: --kind \(kinds.first?.rawValue ?? "processing"), или укажите код "
          + "согласия.",
        en: "Choose a kind: --kind \(kinds.first?.rawValue ?? "processing"), or give the "
          + "identifier of the consent.")
    }
  }
}
