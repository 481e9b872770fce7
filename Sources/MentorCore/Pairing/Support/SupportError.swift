import JSONStore
public import Wording

/// The ways in which a record of support is refused.
public enum SupportError: MentorError, Equatable {
  /// The text sounds like data about health; the word is that of the text.
  case healthData(word: String)
  /// Nothing says which office gives the support.
  case missingOffice
  /// The mentee has such support already.
  case alreadyOpen(MenteeID, SupportID)
  /// The support is over already.
  case alreadyClosed(SupportID, CalendarDate)
  /// The day lies ahead.
  case inFuture(CalendarDate, today: CalendarDate)
  /// The support would end before it begins.
  case beforeStart(SupportID, CalendarDate, started: CalendarDate)
  /// The mentee has a pair: the search is over.
  case paired(MenteeID, PairID)

  public var category: ErrorCategory {
    switch self {
    case .missingOffice, .inFuture, .beforeStart: .invalidValue
    case .healthData, .alreadyOpen, .alreadyClosed, .paired: .refused
    }
  }

  public var message: Phrase {
    switch self {
    case .healthData(let word):
      Phrase(
        ru: "«\(word.visible)» похоже на сведения о здоровье, а их программа не хранит "
          + "(152-ФЗ, ст. 10)",
        en: "“\(word.visible)” sounds like data about health, which the program does not keep "
          + "(152-ФЗ, art. 10)")
    case .missingOffice:
      Phrase(
        ru: "не сказано, кто оказывает поддержку", en: "nothing says who gives the support")
    case .alreadyOpen(let mentee, let support):
      Phrase(
        ru: "у \(mentee) уже есть такая поддержка: \(support)",
        en: "\(mentee) has such support already: \(support)")
    case .alreadyClosed(let support, let date):
      Phrase(
        ru: "поддержка \(support) окончена \(date.numeric)",
        en: "the support \(support) ended on \(date)")
    case .inFuture(let date, let today):
      Phrase(
        ru: "\(date.numeric) ещё не наступило: сегодня \(today.numeric)",
        en: "\(date) has not come yet: today is \(today)")
    case .beforeStart(let support, let date, let started):
      Phrase(
        ru: "\(support) начата \(started.numeric), окончить её \(date.numeric) нельзя",
        en: "\(support) began on \(started) and cannot end on \(date)")
    case .paired(let mentee, let pair):
      Phrase(
        ru: "у \(mentee) есть пара \(pair), искать наставника не нужно",
        en: "\(mentee) has the pair \(pair), there is nobody to look for")
    }
  }

  public var hint: Phrase? {
    switch self {
    case .healthData:
      Phrase(
        ru: "Напишите, что делается, без причин: «две беседы в месяц».",
        en: "Write what is done, without causes: “two talks a month”.")
    case .missingOffice:
      Phrase(
        ru: "Назовите должность: --office \"педагог-психолог\".",
        en: "Name the office: --office \"school psychologist\".")
    case .alreadyOpen, .alreadyClosed, .beforeStart:
      Phrase(
        ru: "Посмотрите записи: mentorctl mentee support list.",
        en: "Look at the records: mentorctl mentee support list.")
    case .inFuture: Phrase(ru: "Проверьте дату.", en: "Check the date.")
    case .paired(_, let pair):
      Phrase(
        ru: "Посмотрите её: mentorctl pair show \(pair).",
        en: "Look at it: mentorctl pair show \(pair).")
    }
  }
}
